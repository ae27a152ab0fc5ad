using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>The drawing of <see cref="StackedBars"/>: stretches with its place, text keeps its size.</summary>
public sealed partial class StackedBarsPlot
{
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public required TimeScale Scale { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<ChartSeries> Series { get; set; } = [];

    [Parameter, EditorRequired]
    public required StackedBarsGeometry Geometry { get; set; }

    /// <summary>Makes the names of patterns unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    [Parameter]
    public bool Plain { get; set; }

    private IReadOnlyList<SeriesPaint> Paints => SeriesPaint.For(Series);

    private string Y(long value) => SvgNumber.Of(Geometry.YOf(value));

    private string PatternOf(int series) => $"{Key}-hatch-{series}";

    private string FillOf(int series) => Paints[series].IsHatched ? $"url(#{PatternOf(series)})" : Paints[series].Color;
}
