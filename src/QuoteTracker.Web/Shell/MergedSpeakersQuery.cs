using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Shell;

/// <summary>Finds what became of merged speakers.</summary>
public sealed class MergedSpeakersQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    /// <summary>For those of the speakers that were merged, the one that they became.</summary>
    public async Task<IReadOnlyDictionary<long, long>> IntoAsync(IReadOnlyCollection<long> speakers, CancellationToken stop = default)
    {
        if (speakers.Count == 0)
            return new Dictionary<long, long>();
        await using var context = await contexts.CreateDbContextAsync(stop);
        return await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(s => speakers.Contains(s.Id) && s.MergedIntoId != null)
            .ToDictionaryAsync(s => s.Id, s => s.MergedIntoId!.Value, stop);
    }
}
