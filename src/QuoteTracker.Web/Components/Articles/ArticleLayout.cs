namespace QuoteTracker.Web.Components.Articles;

/// <summary>Lays a document's text out: blocks of zones, paragraphs in them, runs in those. Every character that is not white space is shown once.</summary>
public static class ArticleLayout
{
    public static IReadOnlyList<ArticleBlock> Of(ArticleContent content)
    {
        var runs = new ArticleRunCutter(content);
        var blocks = new List<ArticleBlock>();
        foreach (var zone in Zones(content))
        {
            var paragraphs = ArticleLines.Paragraphs(content.Text, zone.Span).Select(span => new ArticleParagraph(span.Start, runs.Cut(span))).ToList();
            if (paragraphs.Count > 0)
                blocks.Add(new(zone.Kind, zone.Name, paragraphs));
        }

        return blocks;
    }

    /// <summary>The whole text in zones without gap or overlap; neighbours of one kind are one.</summary>
    private static List<ArticleZone> Zones(ArticleContent content)
    {
        var zones = new List<ArticleZone>();
        var at = 0;
        foreach (var zone in content.Zones.OrderBy(z => z.Span.Start))
        {
            var start = Math.Clamp(zone.Span.Start, at, content.Text.Length);
            var end = Math.Clamp(zone.Span.End, start, content.Text.Length);
            Add(content.Text, zones, Body(at, start));
            Add(content.Text, zones, zone with { Span = new(start, end) });
            at = end;
        }

        Add(content.Text, zones, Body(at, content.Text.Length));
        return zones;
    }

    private static void Add(string text, List<ArticleZone> zones, ArticleZone zone)
    {
        if (text.AsSpan(zone.Span.Start, zone.Span.End - zone.Span.Start).IsWhiteSpace())
            return;
        if (zones is [.., var last] && (last.Kind, last.Name) == (zone.Kind, zone.Name))
            zones[^1] = last with { Span = new(last.Span.Start, zone.Span.End) };
        else
            zones.Add(zone);
    }

    private static ArticleZone Body(int start, int end) => new(new(start, end), ArticleZoneKind.Body, "");
}
