using AngleSharp.Dom;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>A page's elements in document order with their amounts of text. Everything here walks without recursion: a page may be nested as deep as it likes.</summary>
public sealed class Page
{
    private readonly Dictionary<IElement, PageElement> _byElement;

    private Page(IReadOnlyList<PageElement> elements)
    {
        Elements = elements;
        _byElement = elements.ToDictionary(element => element.Element);
    }

    /// <summary>All elements, parents before children.</summary>
    public IReadOnlyList<PageElement> Elements { get; }

    public PageElement Of(IElement element) => _byElement[element];

    public static Page Measure(IElement root)
    {
        var elements = ElementsOf(root);
        MarkAlwaysNoise(elements);
        Count(elements);
        if (MarkNamedNoise(elements))
            Count(elements);
        return new Page(elements);
    }

    private static List<PageElement> ElementsOf(IElement root)
    {
        var elements = new List<PageElement>();
        var waiting = new Stack<PageElement>([new PageElement(root, null)]);
        while (waiting.TryPop(out var next))
        {
            elements.Add(next);
            var children = next.Element.ChildNodes;
            for (var at = children.Length - 1; at >= 0; at--)
            {
                if (children[at] is IElement child)
                    waiting.Push(new PageElement(child, next));
            }
        }

        return elements;
    }

    private static void MarkAlwaysNoise(List<PageElement> elements)
    {
        foreach (var element in elements)
            element.IsNoise = element.Parent is { IsNoise: true } || HtmlNames.IsNeverArticle(element);
    }

    // A part with a name of noise that holds two fifths of the page's running text is the article all the same.
    private static bool MarkNamedNoise(List<PageElement> elements)
    {
        var limit = elements[0].ParagraphChars * 2 / 5;
        var any = false;
        foreach (var element in elements)
        {
            if (element.IsNoise)
                continue;
            element.IsNoise = element.Parent is { IsNoise: true }
                || (element.ParagraphChars <= limit && HtmlNames.MayBeNoiseByName(element) && (NoiseNames.Has(element.Element.ClassName) || NoiseNames.Has(element.Element.Id)));
            any |= element.IsNoise;
        }

        return any;
    }

    private static void Count(List<PageElement> elements)
    {
        foreach (var element in elements)
            (element.Chars, element.LinkChars, element.ParagraphChars) = (0, 0, 0);
        for (var at = elements.Count - 1; at >= 0; at--)
        {
            var element = elements[at];
            if (element.IsNoise)
                continue;
            element.Chars += OwnChars(element.Element);
            if (element.Name == "a")
                element.LinkChars = element.Chars;
            if (HtmlNames.IsParagraph(element.Name))
                element.ParagraphChars = element.Chars - element.LinkChars;
            if (element.Parent is not { } parent)
                continue;
            parent.Chars += element.Chars;
            parent.LinkChars += element.LinkChars;
            parent.ParagraphChars += element.ParagraphChars;
        }
    }

    private static int OwnChars(IElement element)
    {
        var count = 0;
        var children = element.ChildNodes;
        for (var at = 0; at < children.Length; at++)
        {
            if (children[at] is not IText text)
                continue;
            foreach (var c in text.Data)
                count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}
