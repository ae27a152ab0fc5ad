using QuoteTracker.Web.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Turns what a speaker said into what charts draw: every mark says its number and opens its quotes. The filter is of the speaker's own quotes.</summary>
internal static class SpeakerMarks
{
    public static ChartSeries OverTime(SpeakerAnswer speaker, TimeScale scale, QuoteFilter filter)
    {
        var counts = new int[scale.Buckets.Count];
        foreach (var day in speaker.Days)
            counts[scale.IndexOf(day.Day)] += day.Quotes;
        return new(speaker.Name, speaker.Color, [.. scale.Buckets.Zip(counts, (bucket, count) => count == 0
            ? default
            : new ChartMark(count, $"{bucket.Label}: {Quotes(count)}", Urls.Quotes(filter.Within(bucket.First, bucket.Last))))]);
    }

    public static IReadOnlyList<RankedBar> Themes(SpeakerAnswer speaker, QuoteFilter filter) =>
    [
        .. speaker.Themes.Select(theme => new RankedBar(
            theme.Name,
            new ChartMark(theme.Quotes, $"{theme.Name}: {Quotes(theme.Quotes)}", Urls.Quotes(filter with { Themes = [theme.Id] })),
            speaker.Color)),
    ];

    private static string Quotes(int count) => Numbers.Count(count, "quote", "quotes");
}
