using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Learning;

/// <summary>A quote that a person marked in a text: its words and the words that name its speaker, UTF-16 half-open; no source when nobody is named.</summary>
public sealed record MarkedQuote(TextSpan Span, IReadOnlyList<TextSpan> Sources);
