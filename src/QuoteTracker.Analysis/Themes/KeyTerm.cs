using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>A candidate key term at one place of a document.</summary>
/// <param name="Key">The folded, singular form that equal terms share: <c>international organization</c>.</param>
/// <param name="Text">The words as they stand: <c>International Organisations</c>.</param>
/// <param name="Span">Where they stand, UTF-16 half-open.</param>
public readonly record struct KeyTerm(string Key, string Text, TextSpan Span);
