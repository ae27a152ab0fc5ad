using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Components.Articles;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>A document's answer as the article shows it.</summary>
public static class DocumentArticle
{
    public static ArticleContent Of(DocumentAnswer document) => new(
        document.Text,
        [.. document.Zones.Select(ZoneOf)],
        [.. document.Quotes.Select(QuoteOf)],
        document.Date.Span is { } date ? Of(date) : null);

    private static ArticleZone ZoneOf(Zone zone) => zone.Kind switch
    {
        ZoneKind.Body => new(Of(zone.Span), ArticleZoneKind.Body, ""),
        ZoneKind.Title => new(Of(zone.Span), ArticleZoneKind.Title, ""),
        ZoneKind.Meta => new(Of(zone.Span), ArticleZoneKind.Note, ""),
        ZoneKind.Related => new(Of(zone.Span), ArticleZoneKind.Outside, "Headlines of other articles"),
        _ => new(Of(zone.Span), ArticleZoneKind.Outside, "Menus and other lines of the page"),
    };

    private static ArticleQuote QuoteOf(DocumentQuote quote) => new()
    {
        Id = quote.Card.Id,
        Fragments = [.. quote.Fragments.Select(Of)],
        Mention = quote.Mention is { } mention ? Of(mention) : null,
        Cue = quote.Cue is { } cue ? Of(cue) : null,
        Speaker = quote.Card.Speaker,
        Color = quote.Card.Color,
        IsRejected = quote.IsRejected,
    };

    private static ArticleSpan Of(TextSpan span) => new(span.Start, span.End);
}
