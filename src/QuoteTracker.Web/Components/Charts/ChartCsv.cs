using System.Globalization;
using System.Text;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>A chart's table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
public static class ChartCsv
{
    public static string Write(ChartTable table)
    {
        var csv = new StringBuilder();
        AppendLine(csv, [table.Corner, .. table.Columns]);
        foreach (var row in table.Rows)
        {
            AppendLine(csv, [row.Name, .. row.Cells.Select(PlainText)]);
        }

        return csv.ToString();
    }

    /// <summary>Whole numbers without the reader's thousands marks, so that programs can read them.</summary>
    private static string PlainText(ChartCell cell)
        => cell.IsNumber && long.TryParse(cell.Text, NumberStyles.Number, CultureInfo.CurrentCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : cell.Text;

    private static void AppendLine(StringBuilder csv, IEnumerable<string> cells)
        => csv.AppendJoin(',', cells.Select(Escape)).Append("\r\n");

    private static string Escape(string cell)
    {
        var safe = cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
