namespace QuoteTracker.Analysis.Themes;

/// <summary>A theme that a quote is about.</summary>
/// <param name="ThemeId">The id that the matcher was given.</param>
/// <param name="TermKey">The heaviest term that shows it.</param>
/// <param name="InOwnWords">True when the term stands in the quote's own words, false when only near it.</param>
/// <param name="Score">The sum of the terms' shares, those near it at half; greater than zero.</param>
public readonly record struct ThemeMatch(long ThemeId, string TermKey, bool InOwnWords, double Score);
