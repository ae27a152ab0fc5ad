namespace QuoteTracker.Analysis.Quotes;

/// <summary>Somebody whom a quote could be by.</summary>
/// <param name="Person">An index into <see cref="DocumentAnalysis.People"/>.</param>
/// <param name="Chance">How likely they said it, 0 to 1.</param>
public readonly record struct SpeakerCandidate(int Person, double Chance);
