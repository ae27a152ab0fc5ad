using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.History;

/// <summary>One act by hand with the page that shows what it was done to; null when that is several things or is no longer there.</summary>
public sealed record HistoryLine(HistoryEntry Entry, string? Address);
