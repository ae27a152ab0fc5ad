using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Pairs of speakers that may be one, with the evidence for both.</summary>
internal sealed class SpeakerEvidenceQuery(QuoteTrackerContext context)
{
    private const int Examples = 3;

    /// <summary>The pairs that nobody decided on.</summary>
    public static IQueryable<SpeakerPair> Open(QuoteTrackerContext context) =>
        context.SpeakerPairs.AsNoTracking().Where(p => !p.IsRejected && p.First!.MergedIntoId == null && p.Second!.MergedIntoId == null);

    /// <summary>The likeliest pairs first.</summary>
    public async Task<IReadOnlyList<ReviewItem>> PairsAsync(int skip, CancellationToken stop)
    {
        var pairs = await Open(context).OrderByDescending(p => p.Score).ThenBy(p => p.FirstId).ThenBy(p => p.SecondId)
            .Skip(skip).Take(ReviewAnswer.PageSize).ToListAsync(stop);
        var ids = pairs.SelectMany(p => new[] { p.FirstId, p.SecondId }).Distinct().ToList();
        var evidence = await EvidenceAsync(ids, stop);
        return [.. pairs.Where(p => evidence.ContainsKey(p.FirstId) && evidence.ContainsKey(p.SecondId))
            .Select(p => new ReviewItem.OfSpeakers(evidence[p.FirstId], evidence[p.SecondId], p.Score, p.Reason))];
    }

    private async Task<Dictionary<long, SpeakerEvidence>> EvidenceAsync(List<long> ids, CancellationToken stop)
    {
        var speakers = await context.Speakers.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new
        {
            Speaker = s,
            Aliases = s.Aliases.OrderBy(a => a.Name).Select(a => a.Name).ToList(),
            Roles = s.Roles.OrderBy(r => r.FirstSeen).Select(r => r.Text).ToList(),
        }).AsSplitQuery().ToListAsync(stop);
        var keys = ids.ConvertAll(id => (long?)id);
        var quotes = context.Quotes.AsNoTracking().Where(q => keys.Contains(q.SpeakerId));
        var counts = await quotes.GroupBy(q => q.SpeakerId!.Value)
            .Select(g => new { Id = g.Key, Quotes = g.Count(), First = g.Min(q => q.FirstDay), Last = g.Max(q => q.FirstDay) }).ToDictionaryAsync(c => c.Id, stop);
        var sources = (await quotes.Where(q => q.Document!.Source != null).Select(q => new { Id = q.SpeakerId!.Value, Source = q.Document!.Source! })
            .Distinct().ToListAsync(stop)).ToLookup(s => s.Id, s => s.Source);
        var examples = (await context.Speakers.Where(s => ids.Contains(s.Id))
            .SelectMany(s => context.Quotes.Where(q => q.SpeakerId == s.Id).OrderByDescending(q => q.FirstDay).Take(Examples), (s, q) => new { s.Id, q.Text })
            .ToListAsync(stop)).ToLookup(e => e.Id, e => e.Text);
        return speakers.ToDictionary(s => s.Speaker.Id, s =>
        {
            var count = counts.GetValueOrDefault(s.Speaker.Id);
            return new SpeakerEvidence(
                s.Speaker.Id, s.Speaker.Name, s.Speaker.Kind, s.Speaker.Color, count?.Quotes ?? 0, count?.First, count?.Last,
                s.Aliases, s.Roles, [.. sources[s.Speaker.Id].Order(StringComparer.Ordinal)], [.. examples[s.Speaker.Id]]);
        });
    }
}
