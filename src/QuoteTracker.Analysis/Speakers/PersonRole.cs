using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>An office or description that a document gives a person: "Belarusian Foreign Minister".</summary>
/// <param name="Text">The words as they stand in the document, without article: <c>Belarusian Foreign Minister</c>.</param>
/// <param name="Title">The office: <c>Foreign Minister</c>.</param>
/// <param name="Organisation">The country or body it belongs to: <c>Belarus</c>; null when not stated.</param>
/// <param name="Span">Where it stands, UTF-16 half-open.</param>
/// <param name="IsFormer">True for "former", "ex-", "late", "then-".</param>
public sealed record PersonRole(string Text, string Title, string? Organisation, TextSpan Span, bool IsFormer);
