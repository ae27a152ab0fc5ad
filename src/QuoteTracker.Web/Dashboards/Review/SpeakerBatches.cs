using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Waiting pairs that one answer can settle: one side is written the same way in all of them.</summary>
internal sealed class SpeakerBatches(QuoteTrackerContext context)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<ReviewBatch>> OfAsync(SpeakerEvidence first, SpeakerEvidence second, CancellationToken stop)
    {
        var batches = new List<ReviewBatch>();
        foreach (var side in new[] { first, second }.OrderBy(s => s.Quotes).DistinctBy(s => s.FoldedName))
        {
            var pairs = await PairsAsync(side.FoldedName, stop);
            if (pairs.Count > 1)
                batches.Add(new ReviewBatch.OfSpeakers($"all {pairs.Count} with {side.Name}", pairs));
        }

        return batches;
    }

    private async Task<List<BatchPair>> PairsAsync(string name, CancellationToken stop)
    {
        var pairs = await SpeakerEvidenceQuery.Open(context).Where(p => p.First!.FoldedName == name || p.Second!.FoldedName == name)
            .OrderByDescending(p => p.Score).ThenBy(p => p.FirstId).ThenBy(p => p.SecondId).Take(Most).Select(p => new { p.FirstId, p.SecondId }).ToListAsync(stop);
        var ids = pairs.SelectMany(p => new[] { p.FirstId, p.SecondId }).Distinct().ToList();
        var sides = await context.Speakers.AsNoTracking().Where(s => ids.Contains(s.Id))
            .Select(s => new PairSide(
                s.Id, s.Name, s.Roles.Where(r => !r.IsFormer).OrderByDescending(r => r.LastSeen).ThenByDescending(r => r.Documents).Select(r => r.Text).FirstOrDefault(),
                s.Listing!.Quotes))
            .ToDictionaryAsync(s => s.Id, stop);
        return pairs.ConvertAll(p => new BatchPair(sides[p.FirstId], sides[p.SecondId]));
    }
}
