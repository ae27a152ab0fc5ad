namespace QuoteTracker.Web.Components.Articles;

/// <summary>A paragraph, never empty; the white space around it is not shown.</summary>
public sealed record ArticleParagraph(int Start, IReadOnlyList<ArticleRun> Runs);
