using System.Text;

namespace QuoteTracker.Web.Store;

/// <summary>What can be told from the first bytes of a database file, before SQLite opens it.</summary>
internal static class DatabaseFile
{
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("SQLite format 3\0");

    /// <summary>True for a file that starts as SQLite databases do; an empty file is a new database (https://sqlite.org/fileformat.html, 1.3).</summary>
    public static bool IsSqlite(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.Length == 0)
            return true;
        var head = new byte[Magic.Length];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual(Magic);
    }
}
