using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Finds the quotes of a speaker, rejected ones among them, that a split takes.</summary>
internal sealed class SplitQuotes(QuoteTrackerContext context, Speaker from)
{
    /// <summary>The quotes, or why the split cannot be. A spelling may go without a quote; at least one quote stays.</summary>
    public async Task<(IReadOnlyList<Quote> Quotes, string? Problem)> FindAsync(SplitBy by, CancellationToken stop)
    {
        if (by is SplitBy.Spelling { AliasId: var alias } && Problem(from.Aliases.Find(a => a.Id == alias)) is { } wrong)
            return ([], wrong);
        if (by is SplitBy.Days { From: var first, To: var last } && ((first ?? last) is null || first > last))
            return ([], first > last ? "The first day is after the last one." : "Give a first day, a last day, or both.");
        var all = context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(q => q.SpeakerId == from.Id);
        var quotes = await (await WhereAsync(all, by, stop)).OrderBy(q => q.Id).ToListAsync(stop);
        if (quotes.Count == 0 && by is not SplitBy.Spelling)
            return ([], $"No quote of {from.Name} is among these.");
        return quotes.Count > 0 && quotes.Count == await all.CountAsync(stop)
            ? ([], $"All quotes of {from.Name} would go: rename the speaker, or merge it, instead.")
            : (quotes, null);
    }

    private string? Problem(SpeakerAlias? spelling) =>
        spelling is null ? "That spelling is no longer there."
        : spelling.FoldedName == from.FoldedName ? $"“{spelling.Name}” is the name of the speaker: make another spelling its name first."
        : null;

    private async Task<IQueryable<Quote>> WhereAsync(IQueryable<Quote> all, SplitBy by, CancellationToken stop)
    {
        switch (by)
        {
            case SplitBy.Quotes { Ids: var ids }:
                return all.Where(q => ids.Contains(q.Id));
            case SplitBy.Documents { Ids: var ids }:
                return all.Where(q => EF.Parameter(ids).Contains(q.DocumentId) && !q.SpeakerByHand);
            case SplitBy.Days { From: var first, To: var last }:
                return all.Where(q => q.FirstDay != null && (first == null || q.FirstDay >= first) && (last == null || q.FirstDay <= last));
            case SplitBy.Outlet { Name: var outlet }:
                return all.Where(q => q.Document!.Source == outlet);
            default:
                var folded = from.Aliases.Find(a => a.Id == ((SplitBy.Spelling)by).AliasId)!.FoldedName;
                var names = (await all.Where(q => q.NamedAs != null).Select(q => q.NamedAs!).Distinct().ToListAsync(stop)).FindAll(name => Folding.Fold(name) == folded);
                return all.Where(q => q.NamedAs != null && names.Contains(q.NamedAs));
        }
    }
}
