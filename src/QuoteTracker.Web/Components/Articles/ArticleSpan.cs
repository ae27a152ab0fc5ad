namespace QuoteTracker.Web.Components.Articles;

/// <summary>A stretch of a document's stored text: half-open, in UTF-16 units.</summary>
public readonly record struct ArticleSpan(int Start, int End);
