using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>
/// Carries the links of a statement over to the one that it becomes: what a person said to be another than it is another than both, and what was near
/// it, or suggested as the same, still is.
/// </summary>
internal sealed class StatementLinkMoving(QuoteTrackerContext context, long gone, long into)
{
    public async Task MoveAsync(CancellationToken stop)
    {
        var links = await context.StatementLinks.Where(l => l.FirstId == gone || l.SecondId == gone || l.FirstId == into || l.SecondId == into).ToListAsync(stop);
        var kept = links.Where(l => l.FirstId != gone && l.SecondId != gone).ToDictionary(l => (l.FirstId, l.SecondId));
        foreach (var link in links.Where(l => l.FirstId == gone || l.SecondId == gone).OrderByDescending(l => Weight(l.Kind)).ThenBy(l => l.FirstId).ThenBy(l => l.SecondId))
        {
            context.Remove(link);
            var other = link.FirstId == gone ? link.SecondId : link.FirstId;
            if (other != into)
                Carry(link, kept, (Math.Min(other, into), Math.Max(other, into)));
        }
    }

    private void Carry(StatementLink link, Dictionary<(long, long), StatementLink> kept, (long First, long Second) to)
    {
        if (kept.TryGetValue(to, out var known))
        {
            if (Weight(link.Kind) > Weight(known.Kind))
                (known.Kind, known.Difference) = (link.Kind, link.Difference);
            return;
        }

        kept[to] = new StatementLink { FirstId = to.First, SecondId = to.Second, Kind = link.Kind, Difference = link.Difference, Score = link.Score, Reason = link.Reason };
        context.StatementLinks.Add(kept[to]);
    }

    /// <summary>What a person said goes first, then what the words show, then what is only suggested.</summary>
    private static int Weight(StatementLinkKind kind) => kind switch
    {
        StatementLinkKind.NotTheSame => 2,
        StatementLinkKind.CounterVariant => 1,
        _ => 0,
    };
}
