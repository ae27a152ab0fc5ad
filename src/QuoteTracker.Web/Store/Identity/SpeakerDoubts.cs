using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Puts into Review who may be one.</summary>
internal sealed class SpeakerDoubts(QuoteTrackerContext context)
{
    /// <summary>A speaker waits with so many others at most, the likeliest.</summary>
    private const int Most = 8;

    /// <summary>Replaces the suggestions among <paramref name="decided"/>, but for those of two <paramref name="holders"/>; what a person rejected is not suggested again.</summary>
    public async Task SaveAsync(IReadOnlyList<Speaker> decided, IReadOnlySet<long> holders, IReadOnlyList<SpeakerDoubt> doubts, IReadOnlyDictionary<SpeakerGroup, Speaker> speakers, CancellationToken cancellation)
    {
        var block = decided.Select(speaker => speaker.Id).ToHashSet();
        var kept = decided.Where(speaker => holders.Contains(speaker.Id) && !PersonName.Parse(speaker.Name).IsBare).Select(speaker => speaker.Id).ToHashSet();
        var open = block.Except(kept).ToList();
        await context.SpeakerPairs.Where(p => !p.IsRejected && EF.Parameter(open).Contains(p.FirstId) && EF.Parameter(block).Contains(p.SecondId)).ExecuteDeleteAsync(cancellation);
        await context.SpeakerPairs.Where(p => !p.IsRejected && EF.Parameter(open).Contains(p.SecondId) && EF.Parameter(block).Contains(p.FirstId)).ExecuteDeleteAsync(cancellation);
        var known = (await context.SpeakerPairs.Where(p => EF.Parameter(block).Contains(p.FirstId)).Select(p => new { p.FirstId, p.SecondId }).ToListAsync(cancellation))
            .Select(p => (p.FirstId, p.SecondId)).ToHashSet();
        var count = new Dictionary<long, int>();
        foreach (var pair in doubts.Select(doubt => Pair(speakers[doubt.One].Id, speakers[doubt.Other].Id, doubt)).Where(pair => pair.FirstId != pair.SecondId && !known.Contains((pair.FirstId, pair.SecondId)))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId).DistinctBy(pair => (pair.FirstId, pair.SecondId)))
        {
            if (count.GetValueOrDefault(pair.FirstId) >= Most || count.GetValueOrDefault(pair.SecondId) >= Most)
                continue;
            count[pair.FirstId] = count.GetValueOrDefault(pair.FirstId) + 1;
            count[pair.SecondId] = count.GetValueOrDefault(pair.SecondId) + 1;
            context.SpeakerPairs.Add(pair);
        }

        await context.SaveChangesAsync(cancellation);
    }

    private static SpeakerPair Pair(long one, long other, SpeakerDoubt doubt) => new() { FirstId = Math.Min(one, other), SecondId = Math.Max(one, other), Score = doubt.Score, Reason = doubt.Reason };
}
