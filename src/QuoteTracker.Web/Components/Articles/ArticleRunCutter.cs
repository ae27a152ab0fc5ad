namespace QuoteTracker.Web.Components.Articles;

/// <summary>Cuts paragraphs into runs at the ends of whatever is marked, never between the halves of a surrogate pair. Ask in the order of the text.</summary>
internal sealed class ArticleRunCutter
{
    private readonly string _text;
    private readonly List<Mark> _marks;
    private readonly HashSet<long> _opened = [];
    private int _first;

    public ArticleRunCutter(ArticleContent content)
    {
        _text = content.Text;
        _marks = [.. Marks(content).Select(Fit).Where(m => m.End > m.Start).OrderBy(m => m.Start).ThenBy(m => m.End)];
    }

    private enum MarkKind
    {
        Quote,
        Mention,
        Cue,
        Date,
    }

    /// <summary>The runs of a paragraph.</summary>
    public IReadOnlyList<ArticleRun> Cut(ArticleSpan paragraph)
    {
        var marks = Over(paragraph);
        var cuts = new SortedSet<int> { paragraph.Start, paragraph.End };
        foreach (var mark in marks)
        {
            cuts.Add(Math.Max(mark.Start, paragraph.Start));
            cuts.Add(Math.Min(mark.End, paragraph.End));
        }

        return [.. cuts.Zip(cuts.Skip(1), (start, end) => Run(start, end, marks))];
    }

    private ArticleRun Run(int start, int end, List<Mark> marks)
    {
        var over = marks.FindAll(m => m.Start < end && m.End > start);
        var opens = over.Where(m => m.Kind == MarkKind.Quote && _opened.Add(m.Quote!.Id)).Select(m => m.Quote!.Id).ToList();
        return new(
            start, _text[start..end], Best(over, MarkKind.Quote), Best(over, MarkKind.Mention),
            Best(over, MarkKind.Cue) is not null, over.Exists(m => m.Kind == MarkKind.Date), opens);
    }

    /// <summary>The quote that a mark of this kind belongs to; one that counts goes before a rejected one, and rejected ones show no speaker and no cue.</summary>
    private static ArticleQuote? Best(List<Mark> over, MarkKind kind)
    {
        var quotes = over.Where(m => m.Kind == kind).Select(m => m.Quote!).ToList();
        return quotes.Find(q => !q.IsRejected) ?? (kind == MarkKind.Quote ? quotes.FirstOrDefault() : null);
    }

    private List<Mark> Over(ArticleSpan paragraph)
    {
        while (_first < _marks.Count && _marks[_first].End <= paragraph.Start)
            _first++;
        return [.. _marks.Skip(_first).TakeWhile(m => m.Start < paragraph.End).Where(m => m.End > paragraph.Start)];
    }

    private static IEnumerable<Mark> Marks(ArticleContent content)
    {
        foreach (var quote in content.Quotes)
        {
            foreach (var fragment in quote.Fragments)
                yield return new(fragment.Start, fragment.End, MarkKind.Quote, quote);
            if (quote.Mention is { } mention)
                yield return new(mention.Start, mention.End, MarkKind.Mention, quote);
            if (quote.Cue is { } cue)
                yield return new(cue.Start, cue.End, MarkKind.Cue, quote);
        }

        if (content.Date is { } date)
            yield return new(date.Start, date.End, MarkKind.Date, null);
    }

    private Mark Fit(Mark mark)
    {
        var (start, end) = (Math.Clamp(mark.Start, 0, _text.Length), Math.Clamp(mark.End, 0, _text.Length));
        return mark with { Start = SplitsPair(start) ? start - 1 : start, End = SplitsPair(end) ? end + 1 : end };
    }

    private bool SplitsPair(int at) => at > 0 && at < _text.Length && char.IsSurrogatePair(_text[at - 1], _text[at]);

    private sealed record Mark(int Start, int End, MarkKind Kind, ArticleQuote? Quote);
}
