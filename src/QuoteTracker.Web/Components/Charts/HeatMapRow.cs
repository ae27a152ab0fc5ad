namespace QuoteTracker.Web.Components.Charts;

/// <summary>A row of a heat map: a mark for each column.</summary>
public sealed record HeatMapRow(string Name, string? Address, int Color, IReadOnlyList<ChartMark> Marks);
