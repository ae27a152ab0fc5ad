namespace QuoteTracker.Web.Components.Charts;

/// <summary>One colour of a chart over time: a mark for each bucket of its scale. <see cref="Color"/> is 1 to 8; 0 is "others".</summary>
public sealed record ChartSeries(string Name, int Color, IReadOnlyList<ChartMark> Marks, string? Address = null);
