using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>
/// Carries pairs of speakers over to the speaker that some of them become: who was said to be another than one of them is another than all of them,
/// and who was suggested as one of them still is.
/// </summary>
internal sealed class SpeakerPairMoving(QuoteTrackerContext context, IReadOnlyCollection<long> gone, long into)
{
    public async Task MoveAsync(CancellationToken stop)
    {
        var pairs = await context.SpeakerPairs.Where(p => gone.Contains(p.FirstId) || gone.Contains(p.SecondId) || p.FirstId == into || p.SecondId == into).ToListAsync(stop);
        var kept = pairs.Where(p => !IsGone(p.FirstId) && !IsGone(p.SecondId)).ToDictionary(p => (p.FirstId, p.SecondId));
        foreach (var pair in pairs.Where(p => IsGone(p.FirstId) || IsGone(p.SecondId)).OrderByDescending(p => p.IsRejected).ThenByDescending(p => p.Score))
        {
            context.Remove(pair);
            var (one, other) = (IsGone(pair.FirstId) ? into : pair.FirstId, IsGone(pair.SecondId) ? into : pair.SecondId);
            if (one != other)
                Carry(pair, kept, (Math.Min(one, other), Math.Max(one, other)));
        }
    }

    private void Carry(SpeakerPair pair, Dictionary<(long, long), SpeakerPair> kept, (long First, long Second) to)
    {
        if (kept.TryGetValue(to, out var known))
        {
            known.IsRejected |= pair.IsRejected;
            return;
        }

        kept[to] = new SpeakerPair { FirstId = to.First, SecondId = to.Second, Score = pair.Score, Reason = pair.Reason, IsRejected = pair.IsRejected };
        context.SpeakerPairs.Add(kept[to]);
    }

    private bool IsGone(long id) => gone.Contains(id);
}
