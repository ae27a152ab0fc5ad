namespace QuoteTracker.Analysis.Speakers;

/// <summary>A phrase that could name the speaker of a quote, with its share of the ranking.</summary>
internal readonly record struct RankedPhrase(int Phrase, float Chance);
