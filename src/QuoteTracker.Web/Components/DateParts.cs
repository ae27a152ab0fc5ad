namespace QuoteTracker.Web.Components;

/// <summary>A date as far as it is known; what is not known is null.</summary>
public readonly record struct DateParts(int? Year, int? Month, int? Day);
