namespace QuoteTracker.Analysis.Themes;

/// <summary>A theme that was found in a collection: terms that people use together. Invariant: at least one term, the heaviest first.</summary>
/// <param name="Key">The key of its best term; two makings that agree on it mean the same theme.</param>
/// <param name="Name">The name to show: its best term as it is mostly written.</param>
/// <param name="Terms">Its terms, the heaviest first; no term is in two themes.</param>
/// <param name="QuoteCount">How many of the quotes it was made from hold one of its terms.</param>
public sealed record FoundTheme(string Key, string Name, IReadOnlyList<RankedTerm> Terms, int QuoteCount);
