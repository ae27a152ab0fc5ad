using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Finds for each of some speakers the one that is most likely the same.</summary>
internal static class SpeakerHints
{
    public static async Task<IReadOnlyDictionary<long, SpeakerHint>> OfAsync(QuoteTrackerContext context, IReadOnlyList<long> speakers, CancellationToken stop)
    {
        var pairs = await context.SpeakerPairs.AsNoTracking()
            .Where(p => !p.IsRejected && (speakers.Contains(p.FirstId) || speakers.Contains(p.SecondId)))
            .OrderByDescending(p => p.Score)
            .Select(p => new { p.FirstId, First = p.First!.Name, p.SecondId, Second = p.Second!.Name, p.Reason }).ToListAsync(stop);
        var hints = new Dictionary<long, SpeakerHint>();
        foreach (var pair in pairs)
        {
            hints.TryAdd(pair.FirstId, new(pair.SecondId, pair.Second, pair.Reason));
            hints.TryAdd(pair.SecondId, new(pair.FirstId, pair.First, pair.Reason));
        }

        return hints;
    }
}
