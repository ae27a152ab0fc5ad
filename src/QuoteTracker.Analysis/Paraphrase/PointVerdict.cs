namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>The outcome of comparing two texts as statements.</summary>
/// <param name="Level">How they stand to each other.</param>
/// <param name="Score">How near they are in what they speak of, 0 to 1, whatever turns the sense.</param>
/// <param name="Differences">What turns the sense; none for the same words and for suggestions.</param>
public sealed record PointVerdict(PointLevel Level, double Score, IReadOnlyList<SenseDifference> Differences);
