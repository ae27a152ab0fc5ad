namespace QuoteTracker.Analysis.Recurrence;

/// <summary>The keys of a wording (<see cref="Fingerprint"/>).</summary>
/// <param name="Whole">Stands for all of its words: equal for the same words.</param>
/// <param name="Runs">Stand for runs of its words, distinct and in ascending order; the whole one is not among them.</param>
public readonly record struct FingerprintKeys(long Whole, IReadOnlyList<long> Runs);
