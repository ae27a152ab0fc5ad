using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>Counts over time, stacked by series. Only what has a date with a year is on the axis; <see cref="Note"/> counts the rest.</summary>
public sealed partial class StackedBars
{
    private StackedBarsGeometry _geometry = null!;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter]
    public string? Subtitle { get; set; }

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    [Parameter, EditorRequired]
    public required TimeScale Scale { get; set; }

    /// <summary>From the bottom up; each has a mark for every bucket of the scale.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ChartSeries> Series { get; set; } = [];

    /// <summary>The value that charts beside each other reach up to at least; null to fit this chart alone.</summary>
    [Parameter]
    public long? Ceiling { get; set; }

    [Parameter]
    public double Height { get; set; } = 180;

    [Parameter]
    public bool HasLegend { get; set; } = true;

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public string? NoteAddress { get; set; }

    [Parameter]
    public RenderFragment? Tools { get; set; }

    protected override void OnParametersSet() => _geometry = StackedBarsGeometry.For(Scale, Series, Height, Ceiling);
}
