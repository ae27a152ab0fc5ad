namespace QuoteTracker.Analysis.Names;

/// <summary>How alike two names are by themselves.</summary>
/// <param name="Score">The chance that they are one person's or body's, nothing else known.</param>
/// <param name="Reason">Why, in words for people.</param>
/// <param name="IsOpen">True when the name alone cannot decide: a bare surname, "the ministry".</param>
internal readonly record struct NameLikeness(double Score, string Reason, bool IsOpen = false);
