using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>Counts what was said over time by speaker.</summary>
public static class OverTimeQuery
{
    /// <summary>The speakers with most of what is counted have a series each, all others share one.</summary>
    public static async Task<QuotesOverTime> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, int speakers, CountUnit unit, CancellationToken stop = default)
    {
        var (first, last, undated) = SpanOf(selected);
        if (SelectedQuotes.DayOf(first) is not { } from || SelectedQuotes.DayOf(last) is not { } to)
            return QuotesOverTime.None with { Undated = undated };

        var (days, whose) = (selected.Rows.Days, selected.Rows.Speakers);
        var top = UtteranceCounts.By(selected, selected.SpeakerLimit, at => days[at] > 0 && whose[at] > 0 ? whose[at] : -1).Highest(speakers, unit);
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
        var steps = new DaySteps(scale, first, last);
        var seriesOf = new int[selected.SpeakerLimit];
        Array.Fill(seriesOf, top.Count + 1);
        seriesOf[0] = top.Count;
        foreach (var (series, id) in top.Index())
            seriesOf[id] = series;
        var (days, speakers) = (selected.Rows.Days, selected.Rows.Speakers);
        var counts = UtteranceCounts.By(selected, (top.Count + 2) * steps.Count, at => days[at] is > 0 and var day ? (seriesOf[speakers[at]] * steps.Count) + steps[day] : -1);
        return [.. counts.Utterances.Zip(counts.Reports, (utterances, reports) => new PeriodCount(utterances, reports)).Chunk(steps.Count).Select(line => Array.Exists(line, count => count.Reports > 0) ? line : null)];
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
