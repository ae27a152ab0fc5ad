using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>How many rows each table holds.</summary>
internal static class TableCounts
{
    public static IReadOnlyDictionary<string, long> Read(SqliteConnection connection) =>
        Sql.List(connection, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            .ToDictionary(table => table, table => Sql.Count(connection, $"SELECT COUNT(*) FROM \"{table}\""));

    /// <summary>The first table in which two databases differ, in words; null when they hold the same numbers of rows.</summary>
    public static string? Difference(IReadOnlyDictionary<string, long> expected, IReadOnlyDictionary<string, long> found)
    {
        foreach (var (table, rows) in expected)
        {
            if (found.GetValueOrDefault(table, -1) is var copied && copied != rows)
                return copied < 0 ? $"the copy has no table {table}" : $"the copy has {copied} rows in {table} where the original has {rows}";
        }

        return null;
    }
}
