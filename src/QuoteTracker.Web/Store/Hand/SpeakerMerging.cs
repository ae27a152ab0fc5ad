using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Makes one speaker of several. The merged ones stay as rows that point at the one they became, so that old addresses lead there.</summary>
public sealed class SpeakerMerging(HandWork work)
{
    /// <summary>Moves quotes, spellings and roles of <paramref name="others"/> to <paramref name="into"/>, which keeps its name.</summary>
    public Task<Acted> MergeAsync(IReadOnlyList<long> others, long into, CancellationToken stop = default) => MergeAsync(others, into, null, stop);

    /// <summary>The same; with a <paramref name="name"/> that a person chose, the speaker has it from now on.</summary>
    public Task<Acted> MergeAsync(IReadOnlyList<long> others, long into, string? name, CancellationToken stop = default) =>
        work.DoAsync("merge-speakers", context => MergeAsync(context, others, into, name, stop), stop);

    /// <summary>What merging them would change.</summary>
    public Task<ShapingPreview> PreviewAsync(IReadOnlyList<long> others, long into, CancellationToken stop = default) =>
        work.PreviewAsync(context => MergeAsync(context, others, into, null, stop), stop);

    /// <summary>Gives what is still one of the merged speakers' to the one it became: what came in while the merge was undone.</summary>
    internal static async Task CompleteAsync(QuoteTrackerContext context, IReadOnlyList<long> merged, CancellationToken stop)
    {
        var gone = await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Include(s => s.Aliases).Include(s => s.Roles)
            .Where(s => merged.Contains(s.Id) && s.MergedIntoId != null).OrderBy(s => s.Id).AsSplitQuery().ToListAsync(stop);
        foreach (var speaker in gone)
        {
            var kept = await context.Speakers.Include(s => s.Aliases).Include(s => s.Roles).AsSplitQuery().SingleAsync(s => s.Id == speaker.MergedIntoId, stop);
            await new SpeakerMoving(context, speaker, kept).MoveAllAsync(stop);
        }
    }

    private static async Task<HandOutcome> MergeAsync(QuoteTrackerContext context, IReadOnlyList<long> others, long into, string? name, CancellationToken stop)
    {
        var kept = await context.Speakers.Include(s => s.Aliases).Include(s => s.Roles).AsSplitQuery().SingleOrDefaultAsync(s => s.Id == into, stop);
        var gone = await context.Speakers.Include(s => s.Aliases).Include(s => s.Roles).Where(s => others.Contains(s.Id) && s.Id != into).OrderBy(s => s.Id).AsSplitQuery().ToListAsync(stop);
        if (kept is null || gone.Count == 0)
            return HandOutcome.Cannot("Choose two different speakers that are still there.");
        foreach (var speaker in gone)
        {
            await new SpeakerMoving(context, speaker, kept).MoveAllAsync(stop);
            speaker.MergedIntoId = into;
        }

        var ids = gone.ConvertAll(s => s.Id);
        foreach (var earlier in await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(s => ids.Contains(s.MergedIntoId!.Value)).ToListAsync(stop))
            earlier.MergedIntoId = into;
        await new SpeakerPairMoving(context, ids, into).MoveAsync(stop);
        await MoveSplitsAsync(context, ids, into, stop);
        if (!string.IsNullOrWhiteSpace(name))
            (kept.Name, kept.FoldedName, kept.NamedByHand) = (name.Trim(), Folding.Fold(name.Trim()), true);
        return HandOutcome.Did("speaker", into, $"Merged {string.Join(" and ", gone.Select(s => s.Name))} into {kept.Name}");
    }

    /// <summary>A split of, or off, a merged speaker is one of the speaker it became; a split between the two no longer tells anything.</summary>
    private static async Task MoveSplitsAsync(QuoteTrackerContext context, List<long> gone, long into, CancellationToken stop)
    {
        foreach (var split in await context.SpeakerSplits.Where(s => gone.Contains(s.FromId) || gone.Contains(s.ToId)).ToListAsync(stop))
        {
            split.FromId = gone.Contains(split.FromId) ? into : split.FromId;
            split.ToId = gone.Contains(split.ToId) ? into : split.ToId;
            if (split.FromId == split.ToId)
                context.Remove(split);
        }
    }
}
