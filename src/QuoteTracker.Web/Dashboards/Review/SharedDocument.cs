namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>A document that quotes both of two speakers.</summary>
public sealed record SharedDocument(long Id, string Title, string? Source, DateOnly? Day);
