using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>The full-text indexes of quotes, documents and names: whether they hold what the tables hold, and making them anew.</summary>
public sealed class SearchIndex(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate)
{
    // The primary code of SQLITE_CORRUPT_VTAB: what "integrity-check" answers for an index that disagrees with its table (https://sqlite.org/fts5.html, 6.4).
    private const int Corrupt = 11;

    private static readonly (string Index, string Table, string Noun)[] Indexes = [("QuoteSearch", "Quotes", "quotes"), ("DocumentSearch", "Documents", "documents"), ("SpeakerSearch", "SpeakerListings", "speakers")];

    /// <summary>Compares the indexes with their tables.</summary>
    /// <param name="everyWord">True to compare every word, which needs the turn of the writer; false to compare which rows are there.</param>
    /// <param name="cancellation">Heard between the checks.</param>
    public Task<IReadOnlyList<Finding>> CheckAsync(bool everyWord, CancellationToken cancellation = default) =>
        WithTurnAsync<IReadOnlyList<Finding>>(everyWord, connection => [.. Indexes.Select(index => Check(connection, index.Index, index.Table, index.Noun, everyWord))], cancellation);

    /// <summary>Makes the indexes anew from the tables.</summary>
    public Task RebuildAsync(CancellationToken cancellation = default) => WithTurnAsync(true, connection =>
    {
        foreach (var (index, _, _) in Indexes)
            Sql.Ask(connection, $"INSERT INTO {index}({index}) VALUES ('rebuild')");
        return true;
    }, cancellation);

    private static Finding Check(SqliteConnection connection, string index, string table, string noun, bool everyWord)
    {
        var subject = $"full text of {noun}";
        var rows = Sql.Count(connection, $"SELECT COUNT(*) FROM {table}");
        var missing = Sql.Count(connection, $"SELECT COUNT(*) FROM {table} WHERE rowid NOT IN (SELECT id FROM {index}_docsize)");
        var extra = Sql.Count(connection, $"SELECT COUNT(*) FROM {index}_docsize WHERE id NOT IN (SELECT rowid FROM {table})");
        if (missing + extra > 0)
            return Wrong(subject, $"{missing} of {rows} {noun} are missing in the index, and {extra} in it are gone.");
        return everyWord && !AgreesInEveryWord(connection, index)
            ? Wrong(subject, "The index does not hold the words that the table holds.")
            : Finding.Good(subject, $"{(everyWord ? "Every word" : "Each")} of {(rows == 1 ? "1 " + noun[..^1] : $"{rows} {noun}")} is in the index.");
    }

    private static Finding Wrong(string subject, string says) => Finding.Fault(subject, says, "Make the index anew under Settings, “Make the index anew”. Quotes and hand work are not touched by it.");

    private static bool AgreesInEveryWord(SqliteConnection connection, string index)
    {
        try
        {
            Sql.Ask(connection, $"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)");
            return true;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == Corrupt)
        {
            return false;
        }
    }

    private async Task<T> WithTurnAsync<T>(bool writes, Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        using var turn = writes ? await gate.EnterAsync(cancellation) : null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Database.OpenConnectionAsync(cancellation);
        return await Task.Run(() => work((SqliteConnection)context.Database.GetDbConnection()), cancellation);
    }
}
