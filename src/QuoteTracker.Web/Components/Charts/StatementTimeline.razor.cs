using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>When a statement was said: a lane a speaker, a ring an utterance, a dot a report. Undated ones are counted in <see cref="Note"/>.</summary>
public sealed partial class StatementTimeline
{
    private TimelineGeometry _geometry = null!;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter]
    public string? Subtitle { get; set; } = "a lane a speaker, a ring an utterance, a dot a report";

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    [Parameter, EditorRequired]
    public required TimeScale Scale { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<TimelineLane> Lanes { get; set; } = [];

    /// <summary>Times that are marked behind the lanes.</summary>
    [Parameter]
    public IReadOnlyList<TimelineBand> Bands { get; set; } = [];

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public string? NoteAddress { get; set; }

    [Parameter]
    public RenderFragment? Tools { get; set; }

    private ChartTable Table => new("Speaker", ["Said", "Reports"],
    [
        .. from lane in Lanes
           from utterance in lane.Utterances
           orderby utterance.Day
           select new ChartRow(lane.Name, [new(utterance.When ?? Dates.Show(utterance.Day), utterance.Address, false), new(Numbers.Show(utterance.Reports), utterance.Address)], lane.Address),
    ]);

    protected override void OnParametersSet() => _geometry = TimelineGeometry.For(Scale, Lanes);
}
