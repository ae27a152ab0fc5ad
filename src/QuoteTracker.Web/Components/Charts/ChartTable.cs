namespace QuoteTracker.Web.Components.Charts;

/// <summary>The numbers behind a chart: what "as table" shows and what the CSV file holds. Every row has as many cells as there are columns.</summary>
public sealed record ChartTable(string Corner, IReadOnlyList<string> Columns, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>The table of series over time: a row for each bucket that has any, a column for each series.</summary>
    public static ChartTable Of(TimeScale scale, IReadOnlyList<ChartSeries> series)
        => new(
            Capital(scale.UnitName),
            [.. series.Select(s => s.Name)],
            [.. scale.Buckets.Select((bucket, index) => new ChartRow(bucket.Label, [.. series.Select(s => ChartCell.Of(s.Marks[index]))]))]);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
