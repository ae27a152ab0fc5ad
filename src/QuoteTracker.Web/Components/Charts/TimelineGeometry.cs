using System.Globalization;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>Where the rings and dots of a statement's time line stand. A lane with more utterances than the eye can part shows one ring for each step of the axis.</summary>
public sealed class TimelineGeometry
{
    private const int MostRings = 60;
    private const int MostDots = 24;
    private const int MostLevels = 6;
    private const double GoldenAngle = 2.39996;

    /// <summary>In pixels. A drawing does not know how wide it will be; where it is narrower, rings touch a little.</summary>
    private const double UsualWidth = 700;

    private TimelineGeometry(IReadOnlyList<TimelineRow> rows, double height)
    {
        Rows = rows;
        Height = height;
    }

    public IReadOnlyList<TimelineRow> Rows { get; }

    public double Height { get; }

    public static TimelineGeometry For(TimeScale scale, IReadOnlyList<TimelineLane> lanes)
    {
        var rows = new List<TimelineRow>();
        double top = 0;
        foreach (var lane in lanes)
        {
            IReadOnlyList<TimelineMark> marks = [.. lane.Utterances.Count > MostRings ? Together(scale, lane) : Lifted([.. lane.Utterances.Select(u => Single(scale, u))])];
            var (radius, rise) = (marks.Select(mark => mark.Radius).DefaultIfEmpty(6).Max(), marks.Select(mark => mark.Rise).DefaultIfEmpty().Max());
            rows.Add(new(lane, top + 12, top + 20 + radius + rise, marks));
            top += 28 + (2 * radius) + rise;
        }

        return new(rows, top);
    }

    /// <summary>The radius grows with the square root, so that the area of a ring is its number of reports.</summary>
    public static double RadiusOf(int reports) => Math.Min(20, 3.2 + (2.6 * Math.Sqrt(Math.Max(1, reports))));

    private static TimelineMark Single(TimeScale scale, TimelineUtterance utterance)
        => new(scale.PositionOf(utterance.Day), RadiusOf(utterance.Reports), 1, utterance.Reports, DotsOf(utterance.Reports),
            new(utterance.Reports, utterance.Says, utterance.Address));

    /// <summary>Rings that would lie on each other stand above each other, as high as a burst is; what finds no place below the top lies there.</summary>
    private static IEnumerable<TimelineMark> Lifted(IReadOnlyList<TimelineMark> marks)
    {
        var step = (2 * marks.Select(mark => mark.Radius).DefaultIfEmpty(0).Max()) + 1;
        var ends = new double[MostLevels];
        Array.Fill(ends, double.MinValue);
        foreach (var mark in marks.OrderBy(mark => mark.X))
        {
            var level = Array.FindIndex(ends, end => end <= mark.X) is >= 0 and var free ? free : MostLevels - 1;
            ends[level] = mark.X + (2 * mark.Radius / UsualWidth);
            yield return mark with { Rise = level * step };
        }
    }

    private static IEnumerable<TimelineMark> Together(TimeScale scale, TimelineLane lane)
    {
        foreach (var group in lane.Utterances.GroupBy(u => scale.IndexOf(u.Day)).Where(g => g.Key >= 0).OrderBy(g => g.Key))
        {
            var bucket = scale.Buckets[group.Key];
            var reports = group.Sum(u => u.Reports);
            var says = string.Create(CultureInfo.CurrentCulture, $"{lane.Name}, {bucket.Label}: {group.Count():N0} utterances, {reports:N0} reports");
            yield return new((group.Key + 0.5) / scale.Buckets.Count, RadiusOf(reports), group.Count(), reports, DotsOf(reports),
                new(reports, says, lane.AddressOf?.Invoke(bucket.First, bucket.Last)));
        }
    }

    /// <summary>The seeds of a sunflower: evenly spread however many; none when they would run together.</summary>
    private static IReadOnlyList<(double X, double Y)> DotsOf(int reports)
    {
        if (reports > MostDots)
        {
            return [];
        }

        var reach = RadiusOf(reports) - 3.4;
        return
        [
            .. Enumerable.Range(0, reports).Select(index =>
            {
                var distance = reports == 1 ? 0 : reach * Math.Sqrt((index + 0.5) / reports);
                return (distance * Math.Cos(index * GoldenAngle), distance * Math.Sin(index * GoldenAngle));
            }),
        ];
    }
}
