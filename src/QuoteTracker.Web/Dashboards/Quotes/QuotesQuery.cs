using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Asks for one page of the quotes that an address names.</summary>
public sealed class QuotesQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    /// <summary>Quotes on a page.</summary>
    public const int PageSize = 40;

    /// <summary>Among more quotes than these, utterances and documents are not counted: the page must come at once.</summary>
    private const int MostCounted = 20_000;

    public async Task<QuotesAnswer> AskAsync(QuoteAddress address, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = context.Quotes.Where(address.Filter, context);
        var total = address.Filter == QuoteFilter.All ? await context.DayListings.SumAsync(l => l.Quotes, cancellation) : await found.CountAsync(cancellation);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Min(address.Page, pages);
        var ids = await found.OrderBy(address.Sort).Skip((page - 1) * PageSize).Take(PageSize).Select(q => q.Id).ToListAsync(cancellation);
        return new(address.ToQueryString(), total, page, pages, total <= MostCounted ? await ActsAsync(found, cancellation) : null,
            await QuoteCards.LoadAsync(context, ids, cancellation),
            await TagChoices.LoadAsync(context, cancellation));
    }

    private static async Task<QuotedActs?> ActsAsync(IQueryable<Quote> found, CancellationToken cancellation) => await found.Facts().GroupBy(_ => 1)
        .Select(g => new QuotedActs(g.Select(f => f.Utterance).Distinct().Count(), g.Select(f => f.DocumentId).Distinct().Count())).SingleOrDefaultAsync(cancellation);
}
