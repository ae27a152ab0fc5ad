using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Asks for one page of the quotes that an address names.</summary>
public sealed class QuotesQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    /// <summary>Quotes on a page.</summary>
    public const int PageSize = 40;

    public async Task<QuotesAnswer> AskAsync(QuoteAddress address, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var selected = await context.Ledger.SelectAsync(context, address.Filter, cancellation);
        var pages = Math.Max(1, (selected.Count + PageSize - 1) / PageSize);
        var page = Math.Min(address.Page, pages);
        var ids = SelectedOrder.Page(selected, address.Sort, (page - 1) * PageSize, PageSize);
        return new(address.ToQueryString(), page, pages, QuotedActs.Of(selected),
            await QuoteCards.LoadAsync(context, ids, cancellation),
            await TagChoices.LoadAsync(context, cancellation));
    }
}
