using System.Data.Common;
using System.Globalization;

namespace QuoteTracker.Web.Store.Prepared;

/// <summary>One statement that the database reads once and runs many times. Its values are @p0, @p1, and so on.</summary>
internal sealed class PreparedCommand : IDisposable
{
    private readonly DbCommand _command;
    private readonly DbParameter[] _parameters;
    private bool _isPrepared;

    public PreparedCommand(DbConnection connection, DbTransaction? transaction, string statement, int values)
    {
        _command = connection.CreateCommand();
        (_command.Transaction, _command.CommandText) = (transaction, statement);
        _parameters = [.. Enumerable.Range(0, values).Select(Parameter)];
    }

    /// <summary>The value at this place; null is the database's own.</summary>
    public object? this[int at]
    {
        set => _parameters[at].Value = value ?? DBNull.Value;
    }

    /// <summary>Runs it with the values that are set; how many rows it changed.</summary>
    public int Run() => Ready().ExecuteNonQuery();

    /// <summary>Runs it with the values that are set; the first value of the first row, null when there is no row.</summary>
    public object? Ask() => Ready().ExecuteScalar();

    /// <summary>Runs it with the values that are set and reads all rows.</summary>
    public List<T> Read<T>(Func<DbDataReader, T> read)
    {
        using var reader = Ready().ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    public void Dispose() => _command.Dispose();

    // Only when there are values: a database may take the types of the columns from them.
    private DbCommand Ready()
    {
        if (!_isPrepared)
            _command.Prepare();
        _isPrepared = true;
        return _command;
    }

    private DbParameter Parameter(int at)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = "@p" + at.ToString(CultureInfo.InvariantCulture);
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
