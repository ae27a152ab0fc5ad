using System.Buffers.Text;
using SQLitePCL;

namespace QuoteTracker.Web.Store.Prepared;

/// <summary>The row that a statement stands at, as the database has it: without an object for each value. Numbers that are null read as 0.</summary>
internal class StoredRow(sqlite3_stmt statement)
{
    public int Number(int column) => checked((int)raw.sqlite3_column_int64(statement, column));

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public bool Flag(int column) => Long(column) != 0;

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(statement, column).utf8_to_string();

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    /// <summary>A day; null for none.</summary>
    public DateOnly? Date(int column)
    {
        if (IsNull(column))
            return null;
        var text = raw.sqlite3_column_blob(statement, column);
        return Utf8Parser.TryParse(text[..4], out int year, out _) && Utf8Parser.TryParse(text[5..7], out int month, out _) && Utf8Parser.TryParse(text[8..10], out int day, out _)
            ? new DateOnly(year, month, day)
            : throw new FormatException("A stored day is not a date.");
    }
}
