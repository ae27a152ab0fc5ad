namespace QuoteTracker.Web.Store;

/// <summary>The lock file beside the database that lets one process own it. The system frees it when the process ends, however it ends.</summary>
public sealed class DatabaseLock : IDisposable
{
    private readonly FileStream _file;

    private DatabaseLock(FileStream file) => _file = file;

    /// <summary>Null when another process has it.</summary>
    public static DatabaseLock? TryTake(string databasePath)
    {
        try
        {
            return new DatabaseLock(new FileStream(databasePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException fault) when (fault is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
