using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>Picks the quotes that show best what somebody says: those of the statements reported most, one of each statement.</summary>
public static class SamplesQuery
{
    private const int Samples = 3;
    private const int Candidates = 40;

    public static async Task<IReadOnlyList<SampleQuote>> AskAsync(QuoteTrackerContext context, QuoteFilter filter, CancellationToken stop)
    {
        var ids = SelectedOrder.Page(await context.Ledger.SelectAsync(context, filter, stop), QuoteSort.MostSaid, 0, Candidates);
        var rows = await context.Quotes.Where(q => ids.Contains(q.Id))
            .Select(q => new SampleQuote(q.Id, q.DocumentId, q.Text, q.Document!.Year, q.Document.Month, q.Document.Day, q.Document.Source, q.StatementId, q.Statement == null ? 0 : q.Statement.Reports))
            .ToListAsync(stop);
        return [.. rows.OrderBy(r => ids.IndexOf(r.Id)).DistinctBy(r => r.Statement ?? -r.Id).Take(Samples)];
    }
}
