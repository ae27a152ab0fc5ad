using System.Globalization;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>The largest themes of a list by step of time, as a heat map draws them: every cell opens its quotes.</summary>
public sealed record ThemeCalendar(string UnitName, IReadOnlyList<HeatMapColumn> Columns, IReadOnlyList<HeatMapRow> Rows)
{
    private const int MostRows = 12;

    /// <summary>More quarters than this do not fit beside each other: then a column is a year.</summary>
    private const int MostColumns = 16;

    /// <summary>Null when nothing on the list has a date.</summary>
    public static ThemeCalendar? Of(ThemesAnswer answer)
    {
        if (answer.Scale is not { } scale)
            return null;
        var byYear = scale.Buckets.Count > MostColumns && scale.Unit == TimeUnit.Quarter;
        var steps = byYear ? Years(scale) : [.. scale.Buckets.Select((bucket, index) => new Step(bucket.Label, bucket.First, bucket.Last, index, 1))];
        var largest = answer.Lines.OrderByDescending(line => line.Utterances).ThenBy(line => line.Id).Take(MostRows).ToHashSet();
        return new(
            byYear ? "year" : scale.UnitName,
            [.. steps.Select(step => new HeatMapColumn(step.Label, Urls.Quotes(QuoteFilter.All.Within(step.First, step.Last))))],
            [.. answer.Lines.Where(largest.Contains).Select(line => new HeatMapRow(line.Name, Urls.Theme(line.Id), 0, [.. steps.Select(step => Mark(line, step))]))]);
    }

    private static ChartMark Mark(ThemeLine line, Step step)
    {
        var count = line.Spark.Skip(step.Bucket).Take(step.Buckets).Sum();
        return new(count, $"{line.Name}, {step.Label}: {Numbers.Count(count, "utterance", "utterances")}", Urls.Quotes(new QuoteFilter { Themes = [line.Id] }.Within(step.First, step.Last)));
    }

    private static List<Step> Years(TimeScale scale) =>
    [
        .. scale.Buckets.Select((bucket, index) => (bucket, index)).GroupBy(b => b.bucket.First.Year).Select(year => new Step(
            year.Key.ToString("0000", CultureInfo.InvariantCulture), year.First().bucket.First, year.Last().bucket.Last, year.First().index, year.Count())),
    ];

    private sealed record Step(string Label, DateOnly First, DateOnly Last, int Bucket, int Buckets);
}
