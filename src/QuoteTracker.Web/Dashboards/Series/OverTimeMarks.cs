using QuoteTracker.Web.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>Turns counts over time into what <see cref="StackedBars"/> draws: every mark says its numbers and opens its quotes.</summary>
public static class OverTimeMarks
{
    public static IReadOnlyList<ChartSeries> For(QuotesOverTime answer, QuoteFilter filter, CountUnit unit)
        => answer.Scale is { } scale ? [.. answer.Series.Select(series => SeriesOf(series, scale, answer, filter, unit))] : [];

    /// <summary>"7 quotes without a year are not on the axis", or null when there is none.</summary>
    public static string? NoteOf(int undated)
        => undated == 0 ? null : $"{Numbers.Count(undated, "quote", "quotes")} without a year {(undated == 1 ? "is" : "are")} not on the axis";

    public static string UndatedOf(QuoteFilter filter) => Urls.Quotes(filter with { Dated = DateState.Undated });

    public static string Says(string name, string period, PeriodCount count) => $"{name}, {period}: {CountUnits.Both(count)}";

    private static ChartSeries SeriesOf(SpeakerSeries series, TimeScale scale, QuotesOverTime answer, QuoteFilter filter, CountUnit unit)
    {
        var own = series.Kind switch
        {
            SeriesKind.Speaker => filter with { Speakers = [series.SpeakerId!.Value] },
            SeriesKind.Unknown => filter with { UnknownSpeaker = true },
            _ => filter with { NotSpeakers = [.. filter.NotSpeakers.Union(answer.Series.Select(s => s.SpeakerId).OfType<long>())] },
        };
        var marks = scale.Buckets.Zip(series.Counts, (bucket, count) => count.Reports == 0
            ? default
            : new ChartMark(count.Of(unit), Says(series.Name, bucket.Label, count), Urls.Quotes(own.Within(bucket.First, bucket.Last))));
        return new(series.Name, series.Color, [.. marks], Urls.Quotes(own));
    }
}
