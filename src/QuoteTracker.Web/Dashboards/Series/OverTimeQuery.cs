using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>Counts what was said over time by speaker.</summary>
public static class OverTimeQuery
{
    /// <summary>The speakers with most utterances have a series each, all others share one.</summary>
    public static async Task<QuotesOverTime> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, int speakers, CancellationToken stop = default)
    {
        var (first, last, undated) = SpanOf(selected);
        if (SelectedQuotes.DayOf(first) is not { } from || SelectedQuotes.DayOf(last) is not { } to)
            return QuotesOverTime.None with { Undated = undated };

        var top = UtteranceCounts.Highest(UtteranceCounts.By(selected, selected.SpeakerLimit, at => selected.Days[at] > 0 && selected.Speakers[at] > 0 ? selected.Speakers[at] : -1), speakers);
        var scale = TimeScale.For(from, to);
        return new(from, to, await NamedAsync(context, top, Count(selected, top, scale, first, last), stop), undated);
    }

    private static (int First, int Last, int Undated) SpanOf(SelectedQuotes selected)
    {
        var (first, last, undated) = (int.MaxValue, 0, 0);
        foreach (var day in selected.Days)
        {
            if (day == 0)
                undated++;
            else
                (first, last) = (Math.Min(first, day), Math.Max(last, day));
        }

        return (last == 0 ? 0 : first, last, undated);
    }

    /// <summary>For each of the speakers, then for the unknown ones and for all others, a count in each step of time; null where there is none at all.</summary>
    private static List<PeriodCount[]?> Count(SelectedQuotes selected, List<int> top, TimeScale scale, int first, int last)
    {
        var steps = scale.Buckets.Count;
        var stepOf = Enumerable.Range(first, last - first + 1).Select(day => scale.IndexOf(DateOnly.FromDayNumber(day - 1))).ToArray();
        var seriesOf = new int[selected.SpeakerLimit];
        Array.Fill(seriesOf, top.Count + 1);
        seriesOf[0] = top.Count;
        foreach (var (series, id) in top.Index())
            seriesOf[id] = series;
        var quotes = new int[(top.Count + 2) * steps];
        for (var at = 0; at < selected.Count; at++)
        {
            if (KeyAt(at) is >= 0 and var key)
                quotes[key]++;
        }

        var utterances = UtteranceCounts.By(selected, quotes.Length, KeyAt);
        return [.. quotes.Zip(utterances, (some, acts) => new PeriodCount(acts, some)).Chunk(steps).Select(line => Array.Exists(line, count => count.Quotes > 0) ? line : null)];

        int KeyAt(int at) => selected.Days[at] is > 0 and var day ? (seriesOf[selected.Speakers[at]] * steps) + stepOf[day - first] : -1;
    }

    private static async Task<IReadOnlyList<SpeakerSeries>> NamedAsync(QuoteTrackerContext context, List<int> top, List<PeriodCount[]?> counts, CancellationToken stop)
    {
        var ids = top.ConvertAll(id => (long)id);
        var names = await context.Speakers.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, Name = s.Label, s.Color }).ToDictionaryAsync(s => s.Id, stop);
        var series = ids.Index().Where(s => names.ContainsKey(s.Item)).Select(s => new SpeakerSeries(SeriesKind.Speaker, s.Item, names[s.Item].Name, names[s.Item].Color, counts[s.Index]!)).ToList();
        if (counts[^2] is { } unknown)
            series.Add(new(SeriesKind.Unknown, null, "speaker unknown", 0, unknown));
        if (counts[^1] is { } others)
            series.Add(new(SeriesKind.Others, null, "others", 0, others));
        return series;
    }
}
