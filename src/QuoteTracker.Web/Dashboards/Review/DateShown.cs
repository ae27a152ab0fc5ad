namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>A document's date as far as it is known.</summary>
public readonly record struct DateShown(int? Year, int? Month, int? Day);
