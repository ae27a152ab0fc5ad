namespace QuoteTracker.Web.Components.Articles;

/// <summary>A document's text with what is marked in it. All offsets point into <paramref name="Text"/>; those that do not fit are cut to it.</summary>
/// <param name="Text">The exact stored text.</param>
/// <param name="Zones">In order; what no zone covers is body.</param>
/// <param name="Quotes">In any order; they may overlap.</param>
/// <param name="Date">Where the text states the document's date.</param>
public sealed record ArticleContent(string Text, IReadOnlyList<ArticleZone> Zones, IReadOnlyList<ArticleQuote> Quotes, ArticleSpan? Date);
