using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>
/// Lets the database find out how its indexes are filled, without which it may choose the wrong one: at a million quotes it then takes a list of documents
/// thirty times as long. SQLite does so itself for tables that were never looked at or grew tenfold since, over some thousand entries of an index at most.
/// </summary>
public sealed class IndexStatistics(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate)
{
    /// <summary>0x2: look where it may help; 0x10000: at every table, not only at those that this connection has asked (SQLite, PRAGMA optimize).</summary>
    private const string Optimize = "PRAGMA optimize = 0x10002";

    /// <summary>Looks where it is due; else it takes no time.</summary>
    public async Task RefreshAsync(CancellationToken stop = default)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var context = await contexts.CreateDbContextAsync(stop);
        await context.Database.ExecuteSqlRawAsync(Optimize, stop);
        // Connections read this when they open: those that wait in the pool are not used again.
        SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
    }
}
