using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Checks the database file from the outside in: whose it is, versions, locks, structure, links, full-text index. Stops where going on makes no sense.</summary>
public sealed class DatabaseCheck(IOptions<StoreOptions> options, IDbContextFactory<QuoteTrackerContext> contexts, SearchIndex index)
{
    private const string Backup = "“quotetracker restore BACKUP” brings a backup back; the damaged file is kept aside.";

    private string Database => options.Value.DatabasePath;

    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellation = default)
    {
        if (!File.Exists(Database))
            return [Finding.Advice("database", $"There is no database at {Database} yet.", "Import something, or start with --sample. If you expected one, name its folder with --data FOLDER.")];
        try
        {
            using var alone = DatabaseLock.TryTake(Database);
            return await CheckFileAsync(alone is not null, cancellation);
        }
        catch (SqliteException fault)
        {
            return [Finding.Fault("database", DatabaseFaults.Describe(fault, Database), Backup)];
        }
        catch (UnauthorizedAccessException fault)
        {
            return [Finding.Fault("database", $"{Database} cannot be opened: {fault.Message}", "Give this account the right to read and write it.")];
        }
    }

    private async Task<IReadOnlyList<Finding>> CheckFileAsync(bool isAlone, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (WhoseProblem(await DatabaseOrigin.FindAsync(context, Database, cancellation)) is { } stranger)
            return [stranger];
        List<Finding> findings = [Use(isAlone)];
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        findings.Add(pending.Count == 0
            ? Finding.Good("version", "The database has the form that this version expects.")
            : Finding.Advice("version", $"The database comes from an older version: {pending.Count} changes are to be made.", "Start “quotetracker serve” once: it makes a backup and brings it up to date."));
        await context.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        findings.AddRange(await Task.Run(() => Inside(connection, isAlone), cancellation));
        if (pending.Count == 0 && findings.TrueForAll(finding => finding.Kind != FindingKind.Fault))
            findings.AddRange(await index.CheckAsync(everyWord: isAlone, cancellation));
        return findings;
    }

    private Finding? WhoseProblem(DatabaseOrigin origin) => origin.Kind switch
    {
        DatabaseKind.NoDatabase => Finding.Fault("database", $"{Database} is not a database: it does not start as SQLite files do.", "Move it away, or choose another folder with --data FOLDER. “quotetracker restore BACKUP” brings a backup back."),
        DatabaseKind.AnotherPrograms => Finding.Fault("database", $"{Database} is a database of another program.", "Move it away, or choose another folder with --data FOLDER."),
        DatabaseKind.Newer => Finding.Fault("database", $"{Database} was written by a newer version of QuoteTracker (it has {origin.Unknown}).", "Install that version or a later one, or choose another folder with --data FOLDER."),
        DatabaseKind.Empty => Finding.Advice("database", $"{Database} holds nothing yet.", "Start “quotetracker serve” or import something."),
        _ => null,
    };

    private Finding Use(bool isAlone) => Finding.Good("database", isAlone ? $"{Database} is QuoteTracker's and nobody uses it now." : $"{Database} is QuoteTracker's and in use by a running QuoteTracker.");

    private static IEnumerable<Finding> Inside(SqliteConnection connection, bool isAlone)
    {
        if (isAlone && Sql.Count(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'") > 0 && Sql.Count(connection, "SELECT COUNT(*) FROM __EFMigrationsLock") > 0)
            yield return Finding.Advice("stale lock", "An update of the database was ended in the middle and left its lock.", "The next start that updates the database clears it; nothing to do.");
        var damage = Sql.List(connection, "PRAGMA integrity_check(5)");
        yield return damage is ["ok"] ? Finding.Good("structure", "Every page and index is sound.") : Finding.Fault("structure", string.Join("; ", damage), "Copy the file away first. " + Backup);
        var loose = Sql.List(connection, "PRAGMA foreign_key_check");
        yield return loose.Count == 0
            ? Finding.Good("links", "Every link between rows leads somewhere.")
            : Finding.Fault("links", $"{loose.Count} rows point at rows that are not there, in {string.Join(", ", loose.Distinct())}.", Backup);
    }
}
