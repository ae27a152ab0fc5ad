namespace QuoteTracker.Web.Components.Charts;

/// <summary>A row of the table behind a chart: a cell for each column, and the address of the row's own name.</summary>
public sealed record ChartRow(string Name, IReadOnlyList<ChartCell> Cells, string? Address = null);
