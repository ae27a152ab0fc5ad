namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>A theme by its name.</summary>
public sealed record NamedTheme(long Id, string Name);
