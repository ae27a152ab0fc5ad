namespace QuoteTracker.Web.Store.Keeping;

/// <summary>The disk that a folder is on.</summary>
internal static class Disk
{
    /// <summary>Bytes that this account can still write there; null when the system does not say.</summary>
    public static long? Free(string folder)
    {
        var existing = new DirectoryInfo(folder);
        while (!existing.Exists && existing.Parent is { } parent)
            existing = parent;
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? existing.Root.FullName : existing.FullName).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Bytes of a database with what its write-ahead log still holds.</summary>
    public static long Size(string database) => new[] { database, database + "-wal" }.Sum(path => File.Exists(path) ? new FileInfo(path).Length : 0);
}
