using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Prepared;

/// <summary>
/// What is asked and written for every single quote of an import, on the connection of a context and so in its transaction: each statement is read by the
/// database once, and no row is tracked. Values are given in the order of @p0, @p1, and so on. Use it inside one transaction.
/// </summary>
internal sealed class PreparedSql(QuoteTrackerContext context) : IDisposable
{
    private readonly SqliteConnection _connection = (SqliteConnection)context.Database.GetDbConnection();
    private readonly Dictionary<string, PreparedCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, RowInsert> _inserts = [];

    /// <summary>Writes an entity as a row of its table; its id is set when the database gives it. What hangs on it is not written.</summary>
    public void Insert(object row)
    {
        if (!_inserts.TryGetValue(row.GetType(), out var insert))
            _inserts[row.GetType()] = insert = new RowInsert(_connection, context.Model.FindEntityType(row.GetType())!);
        insert.Run(row);
    }

    /// <summary>Writes entities in their order.</summary>
    public void InsertAll(IEnumerable<object> rows)
    {
        foreach (var row in rows)
            Insert(row);
    }

    /// <summary>Runs a statement.</summary>
    public void Run(string statement, params ReadOnlySpan<object?> values) => Command(statement, values).Run();

    /// <summary>All rows that a query finds.</summary>
    public List<T> Read<T>(string query, Func<StoredRow, T> read, params ReadOnlySpan<object?> values) => Command(query, values).Read(read);

    /// <summary>The first value of the first row; null when there is none.</summary>
    public object? Ask(string query, params ReadOnlySpan<object?> values) => Command(query, values).Ask();

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        foreach (var insert in _inserts.Values)
            insert.Dispose();
    }

    private PreparedCommand Command(string statement, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(statement, out var command))
            _commands[statement] = command = new PreparedCommand(_connection, statement, values.Length);
        for (var at = 0; at < values.Length; at++)
            command[at] = values[at];
        return command;
    }
}
