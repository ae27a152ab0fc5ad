using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What is known of speakers that may be one.</summary>
internal sealed class SpeakerEvidenceQuery(QuoteTrackerContext context)
{
    private const int Examples = 3;

    /// <summary>The pairs that nobody decided on.</summary>
    public static IQueryable<SpeakerPair> Open(QuoteTrackerContext context) =>
        context.SpeakerPairs.AsNoTracking().Where(p => !p.IsRejected && p.First!.MergedIntoId == null && p.Second!.MergedIntoId == null);

    /// <summary>The evidence by speaker; those who are no longer there are missing.</summary>
    public async Task<IReadOnlyDictionary<long, SpeakerEvidence>> AskAsync(IReadOnlyList<long> ids, CancellationToken stop)
    {
        var speakers = await context.Speakers.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new
        {
            Speaker = s,
            Aliases = s.Aliases.OrderBy(a => a.Name).Select(a => a.Name).ToList(),
            Roles = s.Roles.OrderBy(r => r.LastSeen).ThenBy(r => r.Documents).Select(r => new SpeakerEvidence.Role(r.Text, r.FirstSeen, r.LastSeen)).ToList(),
        }).AsSplitQuery().ToListAsync(stop);
        var keys = ids.Select(id => (long?)id).ToList();
        var quotes = context.Quotes.AsNoTracking().Where(q => keys.Contains(q.SpeakerId));
        var counts = await quotes.GroupBy(q => q.SpeakerId!.Value)
            .Select(g => new { Id = g.Key, Quotes = g.Count(), First = g.Min(q => q.FirstDay), Last = g.Max(q => q.FirstDay) }).ToDictionaryAsync(c => c.Id, stop);
        var sources = (await quotes.Where(q => q.Document!.Source != null).Select(q => new { Id = q.SpeakerId!.Value, Source = q.Document!.Source! })
            .Distinct().ToListAsync(stop)).ToLookup(s => s.Id, s => s.Source);
        var examples = (await context.Speakers.Where(s => ids.Contains(s.Id))
            .SelectMany(
                s => context.Quotes.Where(q => q.SpeakerId == s.Id).OrderByDescending(q => q.FirstDay).ThenBy(q => q.Id).Take(Examples),
                (s, q) => new { s.Id, Example = new SpeakerEvidence.Example(q.Id, q.DocumentId, q.Text, q.Document!.Source, q.FirstDay) })
            .ToListAsync(stop)).ToLookup(e => e.Id, e => e.Example);
        return speakers.ToDictionary(s => s.Speaker.Id, s =>
        {
            var count = counts.GetValueOrDefault(s.Speaker.Id);
            return new SpeakerEvidence(
                s.Speaker.Id, s.Speaker.Name, s.Speaker.Label, s.Speaker.FoldedName, s.Speaker.Kind, s.Speaker.Color, count?.Quotes ?? 0, count?.First, count?.Last,
                s.Aliases, s.Roles, [.. sources[s.Speaker.Id].Order(StringComparer.Ordinal)], [.. examples[s.Speaker.Id]]);
        });
    }
}
