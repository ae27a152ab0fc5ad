namespace QuoteTracker.Web.Components.Charts;

/// <summary>One bar of a ranking. <see cref="Color"/> is a speaker's, 1 to 8, or 0.</summary>
public sealed record RankedBar(string Name, ChartMark Mark, int Color = 0);
