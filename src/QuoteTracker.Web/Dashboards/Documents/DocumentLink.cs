namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>Another document that this one speaks of.</summary>
public sealed record DocumentLink(long Id, string Title, string? Source, int? Year, int? Month, int? Day);
