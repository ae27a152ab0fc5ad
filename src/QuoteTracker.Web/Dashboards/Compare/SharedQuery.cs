using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>Finds the statements that at least two of some speakers say.</summary>
public static class SharedQuery
{
    private const int Most = 12;

    public static async Task<IReadOnlyList<SharedStatement>> AskAsync(QuoteTrackerContext context, QuoteFilter filter, IReadOnlyList<NamedSpeaker> speakers, CancellationToken stop)
    {
        var said = context.Quotes.Where(filter, context).Where(q => q.StatementId != null).Facts();
        var shared = await said.GroupBy(f => f.StatementId!.Value)
            .Select(g => new { Id = g.Key, Speakers = g.Select(f => f.SpeakerId).Distinct().Count(), Quotes = g.Count() })
            .Where(s => s.Speakers >= 2).OrderByDescending(s => s.Speakers).ThenByDescending(s => s.Quotes).ThenBy(s => s.Id)
            .Take(Most).Select(s => (long?)s.Id).ToListAsync(stop);
        var texts = await context.Statements.Where(s => shared.Contains(s.Id)).Select(s => new { s.Id, s.Text }).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        var parts = (await said.Where(f => shared.Contains(f.StatementId)).GroupBy(f => new { f.StatementId, f.SpeakerId })
            .Select(g => new { g.Key.StatementId, g.Key.SpeakerId, Utterances = g.Select(f => f.Utterance).Distinct().Count(), First = g.Min(f => f.FirstDay) })
            .ToListAsync(stop)).ToLookup(p => p.StatementId);
        return
        [
            .. shared.Where(id => texts.ContainsKey(id!.Value)).Select(id => new SharedStatement(id!.Value, texts[id.Value],
            [
                .. parts[id].OrderBy(p => p.First is null).ThenBy(p => p.First)
                    .SelectMany(p => speakers.Where(s => s.Id == p.SpeakerId).Select(s => new SharedBy(s, p.Utterances, p.First))),
            ])),
        ];
    }
}
