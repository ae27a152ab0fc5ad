using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>The drawing of <see cref="PeriodTimeline"/>; the name stands above its bar, so that narrow places keep their width. Where days stand too close to be told apart, one mark stands for a step of the axis.</summary>
public sealed partial class PeriodPlot
{
    private const int RowHeight = 42;
    private const int MostMarks = 60;

    /// <summary>Fine enough that two days of a century have different places for the arrow keys.</summary>
    private const int Places = 1_000_000;

    /// <summary>A day of a century must still be seen.</summary>
    private const double Narrowest = 0.006;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public required TimeScale Scale { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<PeriodLane> Lanes { get; set; } = [];

    [Parameter]
    public bool Plain { get; set; }

    public static double HeightOf(int lanes) => lanes * RowHeight;

    private static string Y(int row, int below) => SvgNumber.Of((row * RowHeight) + below);

    private string XOf(Tick tick) => SvgNumber.Percent(Scale.PositionOf(Scale.Buckets[tick.Bucket].First));

    private (double Start, double End) EndsOf(PeriodLane lane)
    {
        var end = lane.Last is { } last ? Scale.PositionOf(last) : 1;
        var start = Math.Min(lane.First is { } first ? Scale.PositionOf(first) : 0, 1 - Narrowest);
        return (start, Math.Max(end, start + Narrowest));
    }

    private IEnumerable<(DateOnly Day, ChartMark Mark)> SeenOf(PeriodLane lane) => lane.Seen.Count <= MostMarks
        ? lane.Seen
        : lane.Seen.GroupBy(seen => Scale.IndexOf(seen.Day)).Where(group => group.Key >= 0).OrderBy(group => group.Key).Select(group =>
        {
            var (day, mark) = group.First();
            var count = group.Sum(seen => seen.Mark.Count);
            return (day, group.Count() == 1 ? mark : new ChartMark(count, $"{lane.Name}, {Scale.Buckets[group.Key].Label}: seen on {Numbers.Count(group.Count(), "day", "days")}", lane.Bar.Address));
        });
}
