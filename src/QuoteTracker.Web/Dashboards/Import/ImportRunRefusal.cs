namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>An item that a run refused.</summary>
public sealed record ImportRunRefusal(long Id, string Item, string Reason);
