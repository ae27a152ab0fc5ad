using System.Globalization;
using Microsoft.Data.Sqlite;

namespace QuoteTracker.Benchmarks;

/// <summary>An insert that is read once by the database and run for many rows.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    public PreparedInsert(SqliteConnection connection, SqliteTransaction transaction, string table, string columns, int count)
    {
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
        _parameters = [.. Enumerable.Range(0, count).Select(at => new SqliteParameter("$" + at.ToString(CultureInfo.InvariantCulture), null))];
        _command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Split(", ").Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", _parameters.Select(parameter => parameter.ParameterName))})";
        _command.Parameters.AddRange(_parameters);
        _command.Prepare();
    }

    /// <summary>Writes a row.</summary>
    public void Run(params object?[] values)
    {
        for (var at = 0; at < values.Length; at++)
            _parameters[at].Value = values[at] ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
