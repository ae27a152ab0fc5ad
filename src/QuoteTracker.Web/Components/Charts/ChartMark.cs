namespace QuoteTracker.Web.Components.Charts;

/// <summary>One number of a chart: how many, what it says in full for tooltip and screen reader, and the address of the quotes behind it.</summary>
public readonly record struct ChartMark(long Count, string Says, string? Address = null);
