using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>
/// Stretches of a stored text inside a query. Offsets are UTF-16 code units, as everywhere, but SQL's <c>substr</c> counts code points,
/// so that after an emoji it would answer with other words; this function counts as the offsets do.
/// </summary>
internal static class StoredText
{
    /// <summary>The function's name in SQL.</summary>
    public const string SqlName = "utf16_slice";

    /// <summary>
    /// The stretch from <paramref name="start"/> up to <paramref name="end"/>, both UTF-16 offsets, kept within the text; empty when nothing lies between.
    /// Inside a query it is a function of the database.
    /// </summary>
    public static string Slice(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        var from = Math.Clamp(start, 0, text.Length);
        return text[from..Math.Clamp(end, from, text.Length)];
    }

    /// <summary>Makes the function known to a connection; once more each time it is opened.</summary>
    public static void Register(SqliteConnection connection) =>
        connection.CreateFunction(SqlName, (string? text, long? start, long? end) => text is null || start is null || end is null ? null : Slice(text, Offset(start.Value), Offset(end.Value)), isDeterministic: true);

    private static int Offset(long value) => (int)Math.Clamp(value, 0, int.MaxValue);
}
