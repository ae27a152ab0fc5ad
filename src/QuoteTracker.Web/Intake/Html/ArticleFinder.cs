namespace QuoteTracker.Web.Intake.Html;

/// <summary>
/// Finds the element that holds the article: what the page marks as such, or else where the running text is densest
/// (paragraphs speak for their parent and half as much for its parent, links against; the measure of Arc90's Readability).
/// </summary>
public static class ArticleFinder
{
    private const int ShortParagraph = 25;
    private const int EnoughText = 140;

    /// <summary>The element of the article; the root when nothing stands out.</summary>
    public static PageElement Find(Page page)
    {
        var root = page.Elements[0];
        var enough = Math.Min(EnoughText, root.ParagraphChars / 3);
        return Largest(page, IsMarkedArticle, enough) ?? Largest(page, IsMain, enough) ?? Densest(page) ?? root;
    }

    private static bool IsMarkedArticle(PageElement element) =>
        element.Name == "article" || element.Element.GetAttribute("role") == "article"
        || element.Element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsMain(PageElement element) => element.Name == "main" || element.Element.GetAttribute("role") == "main";

    private static PageElement? Largest(Page page, Func<PageElement, bool> isCandidate, int enough)
    {
        PageElement? best = null;
        foreach (var element in page.Elements)
        {
            if (!element.IsNoise && element.Chars > 0 && element.ParagraphChars >= enough && isCandidate(element) && element.ParagraphChars > (best?.ParagraphChars ?? -1))
                best = element;
        }

        return best;
    }

    private static PageElement? Densest(Page page)
    {
        foreach (var element in page.Elements)
            Vote(element);
        var best = page.Elements.Where(element => element.Score > 0).MaxBy(element => element.Score * (1 - element.LinkDensity));
        // Paragraphs in several boxes side by side: take the box around them.
        while (best?.Parent is { } parent && parent.Name is not ("html" or "body") && parent.ParagraphChars * 10L > best.ParagraphChars * 13L && parent.LinkDensity < 0.3)
            best = parent;
        return best;
    }

    private static void Vote(PageElement element)
    {
        var chars = element.ParagraphChars;
        if (element.IsNoise || chars < ShortParagraph || !HtmlNames.IsParagraph(element.Name) || element.Parent is not { } parent)
            return;
        var score = 1 + Math.Min(chars / 100.0, 3);
        parent.Score += score;
        if (parent.Parent is { } grandparent)
            grandparent.Score += score / 2;
    }
}
