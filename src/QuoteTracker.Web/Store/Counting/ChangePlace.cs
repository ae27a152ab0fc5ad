using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>The numbers of the oldest and the newest change that the database remembers; 0 without any.</summary>
internal readonly record struct ChangePlace(long Oldest, long Newest)
{
    public static ChangePlace Read(SqliteConnection connection)
    {
        using var rows = new StoredRows(connection, "SELECT (SELECT MIN(Seq) FROM QuoteChanges), (SELECT MAX(Seq) FROM QuoteChanges)");
        rows.Read();
        return new(rows.Long(0), rows.Long(1));
    }

    /// <summary>True when every change after this number is remembered.</summary>
    public bool Reaches(long seen) => seen >= 0 && Oldest <= seen + 1 && Newest >= seen;
}
