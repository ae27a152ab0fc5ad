using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Puts a backup in the place of the database, which is kept aside under another name, never deleted.</summary>
public sealed class DatabaseRestore(IOptions<StoreOptions> options, DatabaseOpening opening, TimeProvider clock)
{
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    private string Database => options.Value.DatabasePath;

    public async Task<RestoreOutcome> ReadAsync(string file, CancellationToken cancellation = default)
    {
        var path = Path.GetFullPath(file);
        try
        {
            if (await FileProblemAsync(path, cancellation) is { } problem)
                return RestoreOutcome.Failed(problem);
            Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
            using var taken = DatabaseLock.TryTake(Database);
            return taken is null
                ? RestoreOutcome.Failed($"The database {Database} is in use by a running QuoteTracker. Close that one first, then restore again.")
                : await ReplaceAsync(path, cancellation);
        }
        catch (SqliteException fault)
        {
            return RestoreOutcome.Failed($"{DatabaseFaults.Describe(fault, path)} The database was not changed.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return RestoreOutcome.Failed($"The backup could not be put in place: {fault.Message} Check that this account may read {path} and write {Path.GetDirectoryName(Database)}.");
        }
    }

    private async Task<string?> FileProblemAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            return Directory.Exists(path) ? $"{path} is a folder. Give one of the backup files in it." : $"There is no file {path}. “quotetracker backup” says where it wrote a backup.";
        if (path == Database)
            return $"{path} is the database itself, not a backup of it.";
        var origin = await DatabaseOrigin.OfFileAsync(path, options.Value, cancellation);
        return origin.Kind switch
        {
            DatabaseKind.Ours => null,
            DatabaseKind.Empty => $"{path} holds nothing. The database was not changed.",
            DatabaseKind.Newer => $"{path} was written by a newer version of QuoteTracker (it has {origin.Unknown}, which this version does not know). Install that version or a later one, then restore again. The database was not changed.",
            DatabaseKind.AnotherPrograms => $"{path} is a database of another program, not a backup of QuoteTracker. The database was not changed.",
            _ => $"{path} is not a database: it does not start as SQLite files do. Give a file that “quotetracker backup” wrote. The database was not changed.",
        };
    }

    private async Task<RestoreOutcome> ReplaceAsync(string path, CancellationToken cancellation)
    {
        var draft = $"{Database}.{Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8]}.part";
        try
        {
            if (await Task.Run(() => DatabaseCopy.Write(path, draft, isAlone: false), cancellation) is { } damage)
                return RestoreOutcome.Failed($"{path} is damaged: {damage}. Use another backup. The database was not changed.");
            Settle();
            var aside = KeepAside();
            File.Move(draft, Database);
            return new(aside, await opening.ProblemWithReadingAsync(cancellation) is not null, null);
        }
        finally
        {
            DatabaseCopy.Remove(draft);
        }
    }

    /// <summary>Brings the log of the database to be replaced into its file. A damaged one keeps its log, which is moved with it.</summary>
    private void Settle()
    {
        using (var pooled = new SqliteConnection(StoreSetup.ConnectionString(options.Value)))
            SqliteConnection.ClearPool(pooled);
        if (!File.Exists(Database) || !DatabaseFile.IsSqlite(Database))
            return;
        try
        {
            using var connection = new SqliteConnection(DatabaseCopy.Writing(Database));
            connection.Open();
            Sql.Ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // Damaged: that may be why it is replaced.
        }
    }

    /// <summary>A log that is still there goes with its database: SQLite finds it by the name.</summary>
    private string? KeepAside()
    {
        if (!File.Exists(Database))
            return null;
        var aside = $"{Database}.replaced-{clock.GetLocalNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
        for (var again = 2; File.Exists(aside); again++)
            aside = $"{aside.Split('~')[0]}~{again.ToString(CultureInfo.InvariantCulture)}";
        foreach (var part in Parts.Reverse().Where(part => File.Exists(Database + part)))
            File.Move(Database + part, aside + part);
        return aside;
    }
}
