namespace QuoteTracker.Web.Components.Articles;

/// <summary>A stretch of a document of one kind.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">How it is shown.</param>
/// <param name="Name">What it is, in words for the reader; only read for what lies outside the article.</param>
public sealed record ArticleZone(ArticleSpan Span, ArticleZoneKind Kind, string Name);
