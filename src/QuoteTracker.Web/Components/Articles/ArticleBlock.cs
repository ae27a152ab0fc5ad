namespace QuoteTracker.Web.Components.Articles;

/// <summary>Paragraphs of one kind that follow each other, at least one.</summary>
public sealed record ArticleBlock(ArticleZoneKind Kind, string Name, IReadOnlyList<ArticleParagraph> Paragraphs)
{
    private const int MostLinesOpen = 2;

    /// <summary>True for what is folded away until someone wants to see it.</summary>
    public bool IsFoldable => Kind == ArticleZoneKind.Outside && Paragraphs.Count > MostLinesOpen;

    public bool HoldsQuote => Paragraphs.Any(p => p.Runs.Any(r => r.Quote is not null));
}
