namespace QuoteTracker.Web.Store.Queries;

/// <summary>A stretch of two wordings beside each other: in both, or in one only.</summary>
public sealed record WordingPart(string Text, bool IsAdded, bool IsRemoved);
