namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>A quote that can be settled together with others.</summary>
public sealed record BatchQuote(long Id, long DocumentId, string Text, string? Source, DateOnly? Day);
