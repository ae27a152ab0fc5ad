using System.Globalization;
using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Plain statements for what the model does not know: pragmas, counts over any table, the commands of the full-text index.</summary>
internal static class Sql
{
    /// <summary>The first column of the first row as text; null when there is no row.</summary>
    public static string? Ask(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public static long Count(SqliteConnection connection, string statement) => long.Parse(Ask(connection, statement)!, CultureInfo.InvariantCulture);

    /// <summary>The first column of every row.</summary>
    public static IReadOnlyList<string> List(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");
        return rows;
    }
}
