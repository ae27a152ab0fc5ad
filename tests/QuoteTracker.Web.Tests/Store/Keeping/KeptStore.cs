using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Tests.Store.Keeping;

/// <summary>Databases with something in them, and what tests do to files.</summary>
internal static class KeptStore
{
    public const string Line = "Nobody will draw new lines through our town";

    /// <summary>An open store with one document and one quote.</summary>
    public static async Task<StoreOnDisk> WithOneQuoteAsync(string? folder = null)
    {
        var store = await StoreOnDisk.OpenAsync(folder);
        await store.WriteAsync(Draft.Of("Town meets", "2014-06-16", "Harbour Post").Says("Vera Kolm", Line).Analysis());
        return store;
    }

    /// <summary>The same, given up again: nobody uses the file.</summary>
    public static async Task<StoreOnDisk> ClosedWithOneQuoteAsync(string? folder = null)
    {
        var closed = StoreOnDisk.Closed(folder);
        await using (await WithOneQuoteAsync(closed.Folder))
        {
        }

        return closed;
    }

    public static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long Count(string path, string table)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }
}
