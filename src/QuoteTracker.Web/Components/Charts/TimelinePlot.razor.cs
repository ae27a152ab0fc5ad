using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>The drawing of <see cref="StatementTimeline"/>; the name stands above its lane, so that narrow places keep their width.</summary>
public sealed partial class TimelinePlot
{
    /// <summary>Fine enough that two days of a century have different places for the arrow keys.</summary>
    private const int Places = 1_000_000;

    private int _first;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public required TimeScale Scale { get; set; }

    [Parameter, EditorRequired]
    public required TimelineGeometry Geometry { get; set; }

    /// <summary>Times that are marked behind the lanes.</summary>
    [Parameter]
    public IReadOnlyList<TimelineBand> Bands { get; set; } = [];

    [Parameter]
    public bool Plain { get; set; }

    /// <summary>The lane whose first ring is in the tab order: the first that has any.</summary>
    protected override void OnParametersSet() => _first = Geometry.Rows.Index().FirstOrDefault(row => row.Item.Marks.Count > 0).Index;

    private static string ColorOf(TimelineRow row) => SeriesPaint.ColorOf(row.Lane.Color);

    private string XOf(Tick tick) => SvgNumber.Percent(Scale.PositionOf(Scale.Buckets[tick.Bucket].First));
}
