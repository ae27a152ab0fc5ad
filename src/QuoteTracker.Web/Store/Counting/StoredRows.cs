using System.Buffers.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>The rows of a plain question as the database has them, without an object for each: a million are read in well under a second. Numbers that are null read as 0.</summary>
internal sealed class StoredRows : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    /// <summary>Asks; parameters are numbered from 1 and are texts or whole numbers.</summary>
    public StoredRows(SqliteConnection connection, string sql, params object[] parameters)
    {
        _connection = connection;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement), connection.Handle);
        for (var at = 0; at < parameters.Length; at++)
        {
            var bound = parameters[at] is string text ? raw.sqlite3_bind_text(_statement, at + 1, text) : raw.sqlite3_bind_int64(_statement, at + 1, Convert.ToInt64(parameters[at], null));
            SqliteException.ThrowExceptionForRC(bound, connection.Handle);
        }
    }

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_ROW)
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        return code == raw.SQLITE_ROW;
    }

    public int Number(int column) => checked((int)raw.sqlite3_column_int64(_statement, column));

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    public string? Text(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_text(_statement, column).utf8_to_string();

    /// <summary>A day as it is counted here: its <see cref="DateOnly.DayNumber"/> plus one, 0 for none.</summary>
    public int Day(int column)
    {
        if (raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL)
            return 0;
        var text = raw.sqlite3_column_blob(_statement, column);
        return Utf8Parser.TryParse(text[..4], out int year, out _) && Utf8Parser.TryParse(text[5..7], out int month, out _) && Utf8Parser.TryParse(text[8..10], out int day, out _)
            ? new DateOnly(year, month, day).DayNumber + 1
            : throw new FormatException("A stored day is not a date.");
    }

    public void Dispose() => _statement.Dispose();
}
