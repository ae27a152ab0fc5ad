using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>Periods one below the other on one axis: a bar each, with a mark on every day on which it was seen.</summary>
public sealed partial class PeriodTimeline
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter]
    public string? Subtitle { get; set; }

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    /// <summary>What a lane is, for the table: "Role".</summary>
    [Parameter, EditorRequired]
    public string LanesAre { get; set; } = "";

    [Parameter, EditorRequired]
    public required TimeScale Scale { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<PeriodLane> Lanes { get; set; } = [];

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public RenderFragment? Tools { get; set; }

    private ChartTable Table => new(LanesAre, ["When", "Origin", "Days seen"],
    [
        .. Lanes.Select(lane => new ChartRow(lane.Name, [new(lane.When, lane.Bar.Address, false), new(lane.Origin, null, false), new(Numbers.Show(lane.Seen.Count))])),
    ]);
}
