using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Writes backups: beside whoever uses the database, under a temporary name until verified. An existing file is never touched unless the caller says so.</summary>
public sealed class DatabaseBackup(IOptions<StoreOptions> options, DatabaseOpening opening, TimeProvider clock)
{
    /// <summary>The folder inside the data folder that holds backups which were not given another place.</summary>
    public const string FolderName = "backups";

    private string Database => options.Value.DatabasePath;

    private string Folder => Path.Combine(Path.GetDirectoryName(Database)!, FolderName);

    private string FileName => $"{Path.GetFileNameWithoutExtension(Database)}-{clock.GetLocalNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.db";

    /// <param name="target">A file, or a folder in which the file gets a name with the time; null for the data folder's own folder of backups.</param>
    /// <param name="replaces">True to replace a file that is there.</param>
    /// <param name="cancellation">Heard until the copy begins.</param>
    public async Task<BackupOutcome> WriteAsync(string? target = null, bool replaces = false, CancellationToken cancellation = default)
    {
        var path = Path.GetFullPath(target is null ? Path.Combine(Folder, FileName) : Directory.Exists(target) ? Path.Combine(target, FileName) : target);
        if (await opening.ProblemWithReadingAsync(cancellation) is { } unreadable)
            return BackupOutcome.Failed(path, unreadable);
        if (TargetProblem(path, target is null, replaces) is { } problem)
            return BackupOutcome.Failed(path, problem);
        return await Task.Run(() => Write(path, replaces), cancellation);
    }

    /// <summary>The backups in the data folder's own folder, newest first.</summary>
    public IReadOnlyList<FileInfo> List() => Directory.Exists(Folder) ? [.. new DirectoryInfo(Folder).GetFiles("*.db").OrderByDescending(file => file.LastWriteTimeUtc)] : [];

    private string? TargetProblem(string path, bool isOwnFolder, bool replaces)
    {
        if (path == Database)
            return "That is the database itself. Give another file for the backup.";
        if (File.Exists(path) && !replaces)
            return $"{path} is there already and was not touched. Give another name, or --force to replace it.";
        var folder = Path.GetDirectoryName(path)!;
        if (!isOwnFolder && !Directory.Exists(folder))
            return $"There is no folder {folder}. Make it, or give a file in a folder that is there.";
        return Disk.Free(folder) is { } free && free < Disk.Size(Database)
            ? $"The disk of {folder} has {free / 1048576} MB free, and the backup needs {(Disk.Size(Database) / 1048576) + 1} MB. Make room, or give a file on another disk."
            : null;
    }

    private BackupOutcome Write(string path, bool replaces)
    {
        var draft = $"{path}.{Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8]}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Create(draft).Dispose();
            using var alone = DatabaseLock.TryTake(Database);
            if (DatabaseCopy.Write(Database, draft, alone is not null) is { } fault)
                return BackupOutcome.Failed(path, $"The backup was not kept, because it does not hold what the database holds: {fault}. Run “quotetracker doctor” to check the database.");
            var (documents, quotes) = Count(draft);
            File.Move(draft, path, replaces);
            return new(path, new FileInfo(path).Length, documents, quotes, null);
        }
        catch (SqliteException fault)
        {
            return BackupOutcome.Failed(path, $"The backup could not be made. {DatabaseFaults.Describe(fault, fault.SqliteErrorCode == 13 ? path : Database)}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return BackupOutcome.Failed(path, $"The backup {path} could not be written: {fault.Message} Give a file in a folder that this account may write.");
        }
        finally
        {
            DatabaseCopy.Remove(draft);
        }
    }

    private static (int Documents, int Quotes) Count(string path)
    {
        using var copy = new SqliteConnection(DatabaseCopy.Reading(path));
        copy.Open();
        return ((int)Sql.Count(copy, "SELECT COUNT(*) FROM Documents"), (int)Sql.Count(copy, "SELECT COUNT(*) FROM Quotes"));
    }
}
