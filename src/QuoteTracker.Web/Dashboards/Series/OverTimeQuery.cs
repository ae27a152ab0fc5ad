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
        if (SelectedQuotes.DayOf(selected.First) is not { } from || SelectedQuotes.DayOf(selected.Last) is not { } to)
            return QuotesOverTime.None with { Undated = selected.Undated };
        var top = UtteranceCounts.By(selected, selected.SpeakerLimit, new DatedSpeaker(selected.Rows.Speakers, selected.Rows.Days)).Highest(speakers, unit);
        return new(from, to, await NamedAsync(context, top, Count(selected, top, new DaySteps(TimeScale.For(from, to), selected.First, selected.Last)), stop), selected.Undated);
    }

    /// <summary>For each of the speakers, then for the unknown ones and for all others, a count in each step of time; null where there is none at all.</summary>
    private static List<PeriodCount[]?> Count(SelectedQuotes selected, List<int> top, DaySteps steps)
    {
        var seriesOf = new int[selected.SpeakerLimit];
        Array.Fill(seriesOf, top.Count + 1);
        seriesOf[0] = top.Count;
        foreach (var (series, id) in top.Index())
            seriesOf[id] = series;
        var counts = UtteranceCounts.By(selected, (top.Count + 2) * steps.Count, new SeriesStep(selected.Rows.Speakers, selected.Rows.Days, seriesOf, steps));
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

    private readonly record struct DatedSpeaker(int[] Speakers, int[] Days) : IQuoteKey
    {
        public int At(int at) => Days[at] > 0 && Speakers[at] is > 0 and var speaker ? speaker : -1;
    }

    private readonly record struct SeriesStep(int[] Speakers, int[] Days, int[] SeriesOf, DaySteps Steps) : IQuoteKey
    {
        public int At(int at) => Days[at] is > 0 and var day ? (SeriesOf[Speakers[at]] * Steps.Count) + Steps[day] : -1;
    }
}
