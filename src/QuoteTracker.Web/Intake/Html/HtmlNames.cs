using System.Collections.Frozen;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>What element names and roles of HTML mean for finding an article and its lines.</summary>
public static class HtmlNames
{
    private static readonly FrozenSet<string> NeverArticle = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "noscript", "template", "nav", "aside", "form", "button", "input", "select", "textarea", "svg", "iframe",
        "object", "embed", "canvas", "audio", "video", "picture", "map", "dialog", "head", "menu", "math");

    private static readonly FrozenSet<string> NeverArticleRoles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert", "menu", "menubar", "toolbar");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal, "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "thead", "tfoot", "tr", "caption", "ul", "time-line");

    private static readonly FrozenSet<string> Paragraphs = FrozenSet.Create(StringComparer.Ordinal, "p", "pre", "blockquote");

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsParagraph(string name) => Paragraphs.Contains(name);

    /// <summary>A line of its own within a list or table, without an empty line around it.</summary>
    public static bool IsCloseBlock(string name) => name is "li" or "tr" or "dt" or "dd";

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    public static bool IsNeverArticle(PageElement element)
    {
        var (name, node) = (element.Name, element.Element);
        if (NeverArticle.Contains(name) || NeverArticleRoles.Contains(node.GetAttribute("role") ?? ""))
            return true;
        // A figure's caption is no running text, but under a block quotation it names the speaker.
        if (name == "figcaption")
            return element.Parent is not { Element: var figure } || !figure.ChildNodes.OfType<AngleSharp.Dom.IElement>().Any(child => child.LocalName == "blockquote");
        if (name == "footer")
            return element.Parent?.Name is not "blockquote";
        return node.HasAttribute("hidden") || node.GetAttribute("aria-hidden") == "true"
            || node.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;
    }

    public static bool MayBeNoiseByName(PageElement element) => element.Name is not ("html" or "body" or "main" or "p" or "blockquote" or "h1");
}
