using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>What can be done with the speakers that are selected in the list.</summary>
public sealed partial class SpeakerSelection
{
    private const int MostCompared = 4;

    [Parameter, EditorRequired]
    public required IReadOnlyList<SpeakerRow> Selected { get; set; }

    [Parameter]
    public EventCallback OnMerge { get; set; }

    [Parameter]
    public EventCallback OnApart { get; set; }

    [Parameter]
    public EventCallback OnSplit { get; set; }

    [Parameter]
    public EventCallback OnRename { get; set; }

    [Parameter]
    public EventCallback OnSpellings { get; set; }

    [Parameter]
    public EventCallback OnClear { get; set; }
}
