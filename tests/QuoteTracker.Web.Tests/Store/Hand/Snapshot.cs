using System.Text;
using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Tests.Store.Hand;

/// <summary>Every row of every table but the history and the log of changes, as text. A statement that lost its last quote counts as gone: nobody sees it, and its id waits for the words to be said again.</summary>
internal static class Snapshot
{
    private const string LivingStatements = "SELECT StatementId FROM Quotes WHERE StatementId IS NOT NULL UNION SELECT Id FROM Statements WHERE MergedIntoId IS NOT NULL";

    private static readonly Dictionary<string, string> Living = new()
    {
        ["Statements"] = $" WHERE Id IN ({LivingStatements})",
        ["StatementKeys"] = $" WHERE StatementId IN ({LivingStatements})",
    };

    public static async Task<string> OfAsync(StoreOnDisk store)
    {
        await using var connection = new SqliteConnection($"Data Source={store.DatabasePath};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var text = new StringBuilder();
        foreach (var table in await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%Search%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT IN ('AuditEntries', 'QuoteChanges') ORDER BY name"))
        {
            text.AppendLine(table);
            var rows = await ReadAsync(connection, $"SELECT * FROM \"{table}\"" + Living.GetValueOrDefault(table));
            foreach (var row in rows.Order(StringComparer.Ordinal))
                text.Append("  ").AppendLine(row);
        }

        return text.ToString();
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetValue(i)}")));
        return rows;
    }
}
