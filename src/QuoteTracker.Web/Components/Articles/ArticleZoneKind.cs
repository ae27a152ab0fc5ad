namespace QuoteTracker.Web.Components.Articles;

/// <summary>How a stretch of a document is shown.</summary>
public enum ArticleZoneKind
{
    /// <summary>What one reads.</summary>
    Body,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>Lines about the document itself: date, byline, caption.</summary>
    Note,

    /// <summary>What does not belong to the article: dimmed, and folded when it is long.</summary>
    Outside,
}
