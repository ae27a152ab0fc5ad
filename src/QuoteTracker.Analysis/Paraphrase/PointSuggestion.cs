namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Two texts that may make the same point in other words; a person decides.</summary>
/// <param name="Score">How near they are in what they speak of, above 0 to 1.</param>
/// <param name="Reason">Why, in words, those of the first text first: <c>“ban” / “prohibition”; shares: fishing, harbour</c>.</param>
public sealed record PointSuggestion(double Score, string Reason);
