namespace QuoteTracker.Web.Components.Charts;

/// <summary>A chart to take away, as <c>data:</c> addresses.</summary>
public sealed record ChartFiles(string Csv, string Svg);
