using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Adds words, speakers and sparkline to counted statements: two questions for all of them together.</summary>
public static class StatementLines
{
    public static async Task<IReadOnlyList<StatementLine>> FillAsync(QuoteTrackerContext context, QuoteFilter filter, IReadOnlyList<StatementCount> counted, TimeScale? scale, CancellationToken stop)
    {
        var ids = counted.Select(s => s.Id).ToList();
        var texts = await context.Statements.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Text }).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        var asNullable = ids.Select(id => (long?)id).ToList();
        var rows = await context.Quotes.Where(filter, context).Where(q => asNullable.Contains(q.StatementId)).Facts()
            .GroupBy(f => new { f.StatementId, f.SpeakerId, f.Utterance })
            .Select(g => new { g.Key.StatementId, g.Key.SpeakerId, FirstDay = g.Min(f => f.FirstDay) })
            .ToListAsync(stop);
        var speakerIds = rows.Select(r => r.SpeakerId).Distinct().ToList();
        var names = await context.Speakers.Where(s => speakerIds.Contains(s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToDictionaryAsync(s => s.Id, stop);
        var byStatement = rows.ToLookup(r => r.StatementId);
        return
        [
            .. counted.Where(s => texts.ContainsKey(s.Id)).Select(s => new StatementLine(
                s.Id, texts[s.Id], s.Utterances, s.Reports, s.First, s.Last,
                [.. byStatement[s.Id].Where(r => r.SpeakerId is { } id && names.ContainsKey(id)).GroupBy(r => r.SpeakerId!.Value)
                    .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => names[g.Key])],
                SparkOf(byStatement[s.Id].Select(r => (r.FirstDay, 1)), scale))),
        ];
    }

    /// <summary>Counts in each bucket of the axis; days outside it and unknown days are left out.</summary>
    public static int[] SparkOf(IEnumerable<(DateOnly? Day, int Count)> counts, TimeScale? scale)
    {
        var spark = new int[scale?.Buckets.Count ?? 0];
        foreach (var (day, count) in counts)
        {
            if (day is { } known && scale?.IndexOf(known) is { } bucket and >= 0)
                spark[bucket] += count;
        }

        return spark;
    }
}
