using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>The drawing of <see cref="StatementTimeline"/>; the name stands above its lane, so that narrow places keep their width.</summary>
public sealed partial class TimelinePlot
{
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public required TimeScale Scale { get; set; }

    [Parameter, EditorRequired]
    public required TimelineGeometry Geometry { get; set; }

    [Parameter]
    public bool Plain { get; set; }

    private static string ColorOf(TimelineRow row) => SeriesPaint.ColorOf(row.Lane.Color);

    private string XOf(Tick tick) => SvgNumber.Percent(Scale.PositionOf(Scale.Buckets[tick.Bucket].First));
}
