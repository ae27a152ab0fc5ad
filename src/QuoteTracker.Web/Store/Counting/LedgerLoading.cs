using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Fills the ledger when the server starts, so that nobody waits for it: a million quotes take some seconds. Then it sees to statistics that an older version left out. A fault is left to who asks first, who can show it.</summary>
internal sealed class LedgerLoading(IDbContextFactory<QuoteTrackerContext> contexts, IndexStatistics statistics) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await using var context = await contexts.CreateDbContextAsync(stoppingToken);
            await context.Ledger.CountAsync(context, stoppingToken);
            await statistics.RefreshAsync(stoppingToken);
        }
        catch (SqliteException)
        {
            return;
        }
    }
}
