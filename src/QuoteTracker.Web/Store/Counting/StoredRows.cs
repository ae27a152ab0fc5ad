using Microsoft.Data.Sqlite;
using QuoteTracker.Web.Store.Prepared;
using SQLitePCL;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>The rows of a plain question: a million are read in well under a second.</summary>
internal sealed class StoredRows : StoredRow, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    /// <summary>Asks; parameters are numbered from 1 and are texts or whole numbers.</summary>
    public StoredRows(SqliteConnection connection, string sql, params object[] parameters)
        : this(connection, Prepare(connection, sql))
    {
        for (var at = 0; at < parameters.Length; at++)
            SqliteException.ThrowExceptionForRC(StoredValue.Bind(_statement, at + 1, parameters[at]), connection.Handle);
    }

    private StoredRows(SqliteConnection connection, sqlite3_stmt statement)
        : base(statement) => (_connection, _statement) = (connection, statement);

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_ROW)
            SqliteException.ThrowExceptionForRC(code, _connection.Handle);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>A day as it is counted here: its <see cref="DateOnly.DayNumber"/> plus one, 0 for none.</summary>
    public int Day(int column) => Date(column)?.DayNumber + 1 ?? 0;

    public void Dispose() => _statement.Dispose();

    private static sqlite3_stmt Prepare(SqliteConnection connection, string sql)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement), connection.Handle);
        return statement;
    }
}
