using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Copies a database as one moment shows it, its write-ahead log included, into one file of its own (a plain copy of a live database can be empty), and holds the copy against the original.</summary>
internal static class DatabaseCopy
{
    /// <summary>The connection string that reads a file and leaves it as it is.</summary>
    public static string Reading(string path) => Text(path, SqliteOpenMode.ReadOnly);

    /// <summary>The connection string that writes a file that is there.</summary>
    public static string Writing(string path) => Text(path, SqliteOpenMode.ReadWrite);

    /// <summary>Writes <paramref name="to"/>, a new file. Null when the copy holds what the original held, else what is wrong with it.</summary>
    public static string? Write(string from, string to, bool isAlone)
    {
        using (var source = new SqliteConnection(isAlone ? Writing(from) : Reading(from)))
        {
            source.Open();
            // The copy joins this transaction, so that both counts are of the same moment.
            using var moment = source.BeginTransaction(deferred: true);
            var expected = TableCounts.Read(source);
            using var target = new SqliteConnection(Text(to, SqliteOpenMode.ReadWriteCreate));
            target.Open();
            source.BackupDatabase(target);
            Sql.Ask(target, "PRAGMA journal_mode = DELETE");
            if (Damage(target) is { } damage)
                return damage;
            if (TableCounts.Difference(expected, TableCounts.Read(target)) is { } difference)
                return difference;
        }

        using var written = new FileStream(to, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
        return null;
    }

    /// <summary>Removes a copy that is not kept, with what SQLite may have left beside it.</summary>
    public static void Remove(string path)
    {
        foreach (var left in new[] { path, path + "-journal", path + "-wal", path + "-shm" }.Where(File.Exists))
            File.Delete(left);
    }

    /// <summary>What SQLite finds wrong with the structure of a database; null for nothing.</summary>
    private static string? Damage(SqliteConnection connection) => Sql.Ask(connection, "PRAGMA quick_check(1)") is var answer && answer == "ok" ? null : answer;

    private static string Text(string path, SqliteOpenMode mode) => new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString();
}
