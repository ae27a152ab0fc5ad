using AngleSharp.Dom;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>Writes an article as lines of text: a paragraph a line, an empty line between them, white space as a browser shows it; remembers where block quotations stand.</summary>
public sealed class ArticleText
{
    private const double MostlyLinks = 0.8;
    private readonly Page _page;
    private readonly LineText _text = new();
    private readonly List<TextSpan> _blockQuotes = [];
    private int _quoteDepth;
    private int _blockQuoteDepth;
    private int _blockQuoteStart;

    private ArticleText(Page page) => _page = page;

    /// <summary>The text under <paramref name="article"/>, below a first line with the title when there is one, and the block quotations in it.</summary>
    public static (string Text, IReadOnlyList<TextSpan> BlockQuotes) Write(Page page, PageElement article, string? title)
    {
        var writer = new ArticleText(page);
        if (title is not null)
            writer.WriteTitle(title);
        writer.Walk(article, title);
        return (writer._text.ToString(), writer._blockQuotes);
    }

    private void WriteTitle(string title)
    {
        _text.Add(title, preformatted: false);
        _text.Break(2);
    }

    private void Walk(PageElement article, string? title)
    {
        var open = new Stack<(PageElement Element, int Next)>([(article, 0)]);
        Enter(article);
        while (open.TryPop(out var at))
        {
            var children = at.Element.Element.ChildNodes;
            if (at.Next == children.Length)
            {
                Leave(at.Element);
                continue;
            }

            open.Push((at.Element, at.Next + 1));
            if (children[at.Next] is IText text)
                _text.Add(text.Data, at.Element.Name == "pre");
            if (children[at.Next] is not IElement child || _page.Of(child) is not { } element || IsLeftOut(element, article, title))
                continue;
            Enter(element);
            open.Push((element, 0));
        }
    }

    private static bool IsLeftOut(PageElement element, PageElement article, string? title)
    {
        if (element.IsNoise)
            return true;
        // Cards of other articles inside the article.
        if (element.Name == "article" && element.ParagraphChars * 5L < article.ParagraphChars * 2L)
            return true;
        if (element.Name == "h1" && title is not null && LineText.Flat(element.Element) == title)
            return true;
        return element.Chars > 0 && element.LinkDensity >= MostlyLinks && element.Name != "h1" && (element.Name is "p" or "ul" or "ol" or "li" or "div" or "section" || HtmlNames.IsHeading(element.Name));
    }

    private void Enter(PageElement element)
    {
        switch (element.Name)
        {
            case "br":
                _text.Break(1);
                return;
            case "q":
                _text.Add(_quoteDepth++ % 2 == 0 ? "“" : "‘", preformatted: false);
                return;
            case "td" or "th":
                _text.Add(" ", preformatted: false);
                return;
        }

        BreakAround(element);
        if (element.Name == "blockquote" && _blockQuoteDepth++ == 0)
            _blockQuoteStart = _text.Length;
        if (_blockQuoteDepth == 1 && IsAttribution(element))
            CloseBlockQuote();
    }

    private void Leave(PageElement element)
    {
        if (element.Name == "q")
            _text.Add(--_quoteDepth % 2 == 0 ? "”" : "’", preformatted: false);
        if (element.Name == "blockquote" && --_blockQuoteDepth == 0)
            CloseBlockQuote();
        BreakAround(element);
    }

    private void BreakAround(PageElement element)
    {
        if (HtmlNames.IsBlock(element.Name) || IsAttribution(element))
            _text.Break(HtmlNames.IsCloseBlock(element.Name) ? 1 : 2);
    }

    // Who said it stands under the words, and is not part of them.
    private static bool IsAttribution(PageElement element) => element.Name is "footer" or "cite" && element.Parent?.Name == "blockquote";

    private void CloseBlockQuote()
    {
        if (_blockQuoteStart < 0)
            return;
        if (_text.WrittenSince(_blockQuoteStart) is { } span)
            _blockQuotes.Add(span);
        _blockQuoteStart = -1;
    }
}
