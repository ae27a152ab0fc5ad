using AngleSharp.Dom;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>An element of a page with the amount of text in it, itself and below.</summary>
public sealed class PageElement(IElement element, PageElement? parent)
{
    public IElement Element { get; } = element;

    public PageElement? Parent { get; } = parent;

    public string Name { get; } = element.LocalName;

    /// <summary>True when it is not part of any article: script, menu, related, hidden.</summary>
    public bool IsNoise { get; set; }

    /// <summary>Characters of text that are not white space, noise not counted.</summary>
    public int Chars { get; set; }

    /// <summary>Those of them that are in links.</summary>
    public int LinkChars { get; set; }

    /// <summary>Those of them that are in paragraphs of running text and not in links.</summary>
    public int ParagraphChars { get; set; }

    /// <summary>How much its own paragraphs speak for it being the article.</summary>
    public double Score { get; set; }

    /// <summary>Share of the text that is in links, 0 to 1.</summary>
    public double LinkDensity => Chars == 0 ? 0 : (double)LinkChars / Chars;
}
