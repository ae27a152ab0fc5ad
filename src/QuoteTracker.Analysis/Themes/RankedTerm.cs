namespace QuoteTracker.Analysis.Themes;

/// <summary>A key term of a collection with its weight.</summary>
/// <param name="Key">The folded form.</param>
/// <param name="Text">The form to show.</param>
/// <param name="Score">The weight, greater than zero; comparable within one ranking only.</param>
/// <param name="Documents">In how many documents it stands.</param>
public readonly record struct RankedTerm(string Key, string Text, double Score, int Documents);
