using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QuoteTracker.Web.Store.Prepared;

/// <summary>One statement that the database reads once and runs many times. Its values are @p0, @p1, and so on; they go to the database without a parameter object for each, which costs as much as storing a short row.</summary>
internal sealed class PreparedCommand : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly StoredRow _row;

    /// <summary>Where the database wants each value: it numbers them in the order in which the statement names them first.</summary>
    private readonly int[] _places;

    public PreparedCommand(SqliteConnection connection, string statement, int values)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, statement, out _statement));
        _row = new StoredRow(_statement);
        _places = [.. Enumerable.Range(0, values).Select(at => raw.sqlite3_bind_parameter_index(_statement, "@p" + at.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>The value at this place; null is the database's own.</summary>
    public object? this[int at]
    {
        set => Check(StoredValue.Bind(_statement, _places[at], value));
    }

    /// <summary>Runs it with the values that are set.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Runs an insert with the values that are set; the id of its row.</summary>
    public long Insert()
    {
        Run();
        return raw.sqlite3_last_insert_rowid(_connection.Handle);
    }

    /// <summary>Runs it with the values that are set; the first value of the first row, null when there is none.</summary>
    public object? Ask()
    {
        try
        {
            return Step() ? StoredValue.Read(_statement, 0) : null;
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Runs it with the values that are set and reads all rows.</summary>
    public List<T> Read<T>(Func<StoredRow, T> read)
    {
        var rows = new List<T>();
        try
        {
            while (Step())
                rows.Add(read(_row));
        }
        finally
        {
            Reset();
        }

        return rows;
    }

    public void Dispose() => _statement.Dispose();

    private bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_ROW)
            Check(code);
        return code == raw.SQLITE_ROW;
    }

    // It says a fault of the last step once more.
    private void Reset() => _ = raw.sqlite3_reset(_statement);

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
