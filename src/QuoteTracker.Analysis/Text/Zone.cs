namespace QuoteTracker.Analysis.Text;

/// <summary>A stretch of a document of one kind. The zones of a document are in order, do not overlap, and cover every character that is not white space.</summary>
/// <param name="Span">UTF-16, half-open.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Zone(TextSpan Span, ZoneKind Kind);
