using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>Counts what was said over time by speaker; grouped in the database, at most one row for each series and step of time.</summary>
public static class OverTimeQuery
{
    private const long Unknown = -1;
    private const long Others = -2;

    /// <summary>The speakers with most utterances have a series each, all others share one.</summary>
    public static async Task<QuotesOverTime> AskAsync(QuoteTrackerContext context, QuoteFilter filter, int speakers, CancellationToken stop = default)
    {
        var facts = context.Quotes.Where(filter, context).Facts();
        var span = filter == QuoteFilter.All ? await SpanOfAllAsync(context, stop) : await SpanAsync(facts, stop);
        if (span is not { First: { } first, Last: { } last })
            return QuotesOverTime.None with { Undated = span.Undated };

        var dated = facts.Where(f => f.FirstDay != null);
        var ranked = await dated.Where(f => f.SpeakerId != null).GroupBy(f => f.SpeakerId!.Value)
            .Select(g => new { Id = g.Key, Count = g.Select(f => f.Utterance).Distinct().Count() })
            .OrderByDescending(s => s.Count).ThenBy(s => s.Id).Take(speakers).ToListAsync(stop);
        var top = ranked.Select(s => (long?)s.Id).ToList();
        var scale = TimeScale.For(first, last);
        var counts = await CountAsync(dated, top, scale, stop);
        var series = await NamedAsync(context, top, counts, stop);
        return new(first, last, series, span.Undated);
    }

    private static async Task<(DateOnly? First, DateOnly? Last, int Undated)> SpanAsync(IQueryable<QuoteFact> facts, CancellationToken stop)
    {
        var span = await facts.GroupBy(_ => 1).Select(g => new { First = g.Min(f => f.FirstDay), Last = g.Max(f => f.FirstDay), Undated = g.Count(f => f.FirstDay == null) }).SingleOrDefaultAsync(stop);
        return (span?.First, span?.Last, span?.Undated ?? 0);
    }

    private static async Task<(DateOnly? First, DateOnly? Last, int Undated)> SpanOfAllAsync(QuoteTrackerContext context, CancellationToken stop)
    {
        var dated = context.DayListings.Where(l => l.Day > DayListing.Undated);
        return (await dated.MinAsync(l => (DateOnly?)l.Day, stop), await dated.MaxAsync(l => (DateOnly?)l.Day, stop),
            await context.DayListings.Where(l => l.Day == DayListing.Undated).SumAsync(l => l.Quotes, stop));
    }

    private static async Task<Dictionary<long, PeriodCount[]>> CountAsync(IQueryable<QuoteFact> dated, List<long?> top, TimeScale scale, CancellationToken stop)
    {
        var rows = await Periods(dated, scale.Unit)
            .Select(f => new { f.Day, f.Utterance, Series = f.SpeakerId == null ? Unknown : top.Contains(f.SpeakerId) ? f.SpeakerId.Value : Others })
            .GroupBy(f => new { f.Series, f.Day })
            .Select(g => new { g.Key.Series, g.Key.Day, Quotes = g.Count(), Utterances = g.Select(f => f.Utterance).Distinct().Count() })
            .ToListAsync(stop);
        var counts = new Dictionary<long, PeriodCount[]>();
        foreach (var row in rows)
        {
            var bucket = scale.IndexOf(row.Day);
            if (!counts.TryGetValue(row.Series, out var line))
                counts[row.Series] = line = new PeriodCount[scale.Buckets.Count];
            line[bucket] = new(line[bucket].Utterances + row.Utterances, line[bucket].Quotes + row.Quotes);
        }

        return counts;
    }

    /// <summary>Puts each quote on the first day of its step of time: days stay apart only where the axis shows days or weeks.</summary>
    private static IQueryable<DatedFact> Periods(IQueryable<QuoteFact> dated, TimeUnit unit) => unit switch
    {
        TimeUnit.Day or TimeUnit.Week => dated.Select(f => new DatedFact { Day = f.FirstDay!.Value, SpeakerId = f.SpeakerId, Utterance = f.Utterance }),
        TimeUnit.Month => dated.Select(f => new DatedFact { Day = f.FirstDay!.Value.AddDays(1 - f.FirstDay.Value.Day), SpeakerId = f.SpeakerId, Utterance = f.Utterance }),
        TimeUnit.Quarter => dated.Select(f => new DatedFact { Day = f.FirstDay!.Value.AddDays(1 - f.FirstDay.Value.Day).AddMonths(-((f.FirstDay.Value.Month - 1) % 3)), SpeakerId = f.SpeakerId, Utterance = f.Utterance }),
        _ => dated.Select(f => new DatedFact { Day = f.FirstDay!.Value.AddDays(1 - f.FirstDay.Value.DayOfYear), SpeakerId = f.SpeakerId, Utterance = f.Utterance }),
    };

    private static async Task<IReadOnlyList<SpeakerSeries>> NamedAsync(QuoteTrackerContext context, List<long?> top, Dictionary<long, PeriodCount[]> counts, CancellationToken stop)
    {
        var names = await context.Speakers.Where(s => top.Contains(s.Id)).Select(s => new { s.Id, Name = s.Label, s.Color }).ToDictionaryAsync(s => s.Id, stop);
        var series = top.Where(id => counts.ContainsKey(id!.Value) && names.ContainsKey(id.Value))
            .Select(id => new SpeakerSeries(SeriesKind.Speaker, id, names[id!.Value].Name, names[id.Value].Color, counts[id.Value])).ToList();
        if (counts.TryGetValue(Unknown, out var unknown))
            series.Add(new(SeriesKind.Unknown, null, "speaker unknown", 0, unknown));
        if (counts.TryGetValue(Others, out var others))
            series.Add(new(SeriesKind.Others, null, "others", 0, others));
        return series;
    }

    private sealed class DatedFact
    {
        public DateOnly Day { get; set; }

        public long? SpeakerId { get; set; }

        public long Utterance { get; set; }
    }
}
