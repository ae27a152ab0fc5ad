namespace QuoteTracker.Analysis.Learning;

/// <summary>A text in which a person marked every quote.</summary>
public sealed record MarkedDocument(string Text, IReadOnlyList<MarkedQuote> Quotes);
