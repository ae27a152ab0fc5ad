using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Makes one speaker of several. The merged ones stay as rows that point at the one they became, so that old addresses lead there.</summary>
public sealed class SpeakerMerging(HandWork work)
{
    /// <summary>Moves quotes, spellings and roles of <paramref name="others"/> to <paramref name="into"/>.</summary>
    public Task<Acted> MergeAsync(IReadOnlyList<long> others, long into, CancellationToken stop = default) => work.DoAsync("merge-speakers", async context =>
    {
        var kept = await context.Speakers.Include(s => s.Aliases).SingleOrDefaultAsync(s => s.Id == into, stop);
        var gone = await context.Speakers.Include(s => s.Aliases).Include(s => s.Roles).Where(s => others.Contains(s.Id) && s.Id != into).OrderBy(s => s.Id).AsSplitQuery().ToListAsync(stop);
        if (kept is null || gone.Count == 0)
            return HandOutcome.Cannot("Choose two different speakers that are still there.");
        foreach (var speaker in gone)
            Move(context, speaker, kept);
        var ids = gone.ConvertAll(s => s.Id);
        foreach (var quote in await context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(q => ids.Contains(q.SpeakerId!.Value)).ToListAsync(stop))
            quote.SpeakerId = into;
        foreach (var earlier in await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(s => ids.Contains(s.MergedIntoId!.Value)).ToListAsync(stop))
            earlier.MergedIntoId = into;
        foreach (var pair in await context.SpeakerPairs.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(p => ids.Contains(p.FirstId) || ids.Contains(p.SecondId)).ToListAsync(stop))
            context.Remove(pair);
        return HandOutcome.Did("speaker", into, $"Merged {string.Join(" and ", gone.Select(s => s.Name))} into {kept.Name}");
    }, stop);

    private static void Move(QuoteTrackerContext context, Speaker from, Speaker into)
    {
        var have = into.Aliases.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var alias in from.Aliases.ToList())
        {
            if (!have.Add(alias.Name))
                context.Remove(alias);
            else
                alias.SpeakerId = into.Id;
        }

        foreach (var role in from.Roles)
            role.SpeakerId = into.Id;
        from.MergedIntoId = into.Id;
    }
}
