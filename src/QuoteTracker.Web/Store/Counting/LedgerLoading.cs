using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Fills the ledger when the server starts, so that nobody waits for it: a million quotes take some seconds. A fault is left to who asks first, who can show it.</summary>
internal sealed class LedgerLoading(IDbContextFactory<QuoteTrackerContext> contexts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await using var context = await contexts.CreateDbContextAsync(stoppingToken);
            await context.Ledger.CountAsync(context, stoppingToken);
        }
        catch (SqliteException)
        {
            return;
        }
    }
}
