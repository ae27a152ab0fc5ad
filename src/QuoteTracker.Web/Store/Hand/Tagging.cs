using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Tags on quotes.</summary>
public sealed class Tagging(HandWork work)
{
    /// <summary>Tags all these quotes; those that have the tag already stay as they are.</summary>
    public Task<Acted> TagAsync(IReadOnlyList<long> quotes, long tagId, CancellationToken stop = default) => work.DoAsync("tag-quotes", async context =>
    {
        var tag = await context.Tags.SingleOrDefaultAsync(t => t.Id == tagId, stop);
        return tag is null ? HandOutcome.Cannot("That tag is no longer in the codebook.") : await AddAsync(context, quotes, tag, stop);
    }, stop);

    /// <summary>Tags all these quotes with a tag of this name, made on the spot when the codebook has none.</summary>
    public Task<Acted> TagNewAsync(IReadOnlyList<long> quotes, string name, CancellationToken stop = default) => work.DoAsync("tag-quotes", async context =>
    {
        var (tag, problem) = await Codebook.FindOrAddAsync(context, name, null, stop);
        return tag is null ? HandOutcome.Cannot(problem!) : await AddAsync(context, quotes, tag, stop);
    }, stop);

    /// <summary>Takes a tag off all these quotes.</summary>
    public Task<Acted> UntagAsync(IReadOnlyList<long> quotes, long tagId, CancellationToken stop = default) => work.DoAsync("untag-quotes", async context =>
    {
        var links = await context.QuoteTags.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Include(t => t.Tag)
            .Where(t => t.TagId == tagId && quotes.Contains(t.QuoteId)).ToListAsync(stop);
        if (links.Count == 0)
            return HandOutcome.Cannot("None of these quotes has that tag.");
        context.RemoveRange(links);
        return HandOutcome.Did("quote", links.Count == 1 ? links[0].QuoteId : null, $"Took “{links[0].Tag!.Name}” off {Count(links.Count)}");
    }, stop);

    private async Task<HandOutcome> AddAsync(QuoteTrackerContext context, IReadOnlyList<long> quotes, Tag tag, CancellationToken stop)
    {
        var there = await context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(q => quotes.Contains(q.Id)).Select(q => q.Id).ToListAsync(stop);
        var have = await context.QuoteTags.IgnoreQueryFilters([QuoteTrackerContext.Rejected])
            .Where(t => t.TagId == tag.Id && quotes.Contains(t.QuoteId)).Select(t => t.QuoteId).ToListAsync(stop);
        var missing = there.Except(have).ToList();
        if (missing.Count == 0)
            return HandOutcome.Cannot(there.Count == 0 ? "These quotes are no longer there. Reload the page." : $"Tagged “{tag.Name}” already.");
        foreach (var quote in missing)
            context.QuoteTags.Add(new QuoteTag { QuoteId = quote, Tag = tag, TaggedAt = work.Now, Who = work.Who });
        return HandOutcome.Did("quote", missing.Count == 1 ? missing[0] : null, $"Tagged {Count(missing.Count)} “{tag.Name}”");
    }

    private static string Count(int quotes) => quotes == 1 ? "1 quote" : $"{quotes} quotes";
}
