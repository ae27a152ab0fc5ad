using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>
/// Pairs the quotation marks of each paragraph. Whatever is wrong with the marks of one paragraph is mended within it:
/// a missing closing mark ends at the reporting words or at the paragraph's end, a missing opening mark at the paragraph's start.
/// </summary>
internal sealed class StretchFinder(string text, InPlaceList<Token> tokens, InPlaceList<Stretch> found)
{
    private const int LongestLabel = 5;
    private static readonly Comparer<Stretch> InOrder = Comparer<Stretch>.Create(static (a, b) => a.First.CompareTo(b.First));
    private readonly List<QuotationMark> _marks = [];
    private readonly List<QuotationMark> _singles = [];
    private bool _isOpen;
    private bool _isLabelled;

    /// <summary>Finds the stretches of the next paragraph, whose tokens are <c>[first, end)</c>.</summary>
    public void Add(int paragraph, TextSpan span, int first, int end)
    {
        if (!ReadMarks(span, first, end))
        {
            _isOpen = false;
            return;
        }

        var already = found.Count;
        var open = PairDoubles(paragraph, first, end);
        if (open is { } mark) Close(mark, -1, end, paragraph, first);
        PairSingles(paragraph, already);
        found.AsSpan()[already..].Sort(InOrder);
        _isOpen = open is not null;
    }

    /// <summary>Adds the words of a paragraph that is quoted as a whole: the tokens from <paramref name="words"/> on, without marks around them.</summary>
    public void AddWhole(int paragraph, TextSpan words, int first, int end, StretchForm form, bool continues)
    {
        _isOpen = false;
        while (first < end && tokens[first].Start < words.Start) first++;
        while (end > first && tokens[end - 1].End > words.End) end--;
        var isMarked = end - first > 2 && IsOuterMark(first) && IsOuterMark(end - 1);
        var (start, close) = isMarked ? (first + 1, end - 1) : (first, end);
        if (!HasWords(start, close)) return;
        found.Add(new Stretch(start, close, new TextSpan(tokens[start].Start, tokens[close - 1].End), paragraph, MarkFamily.Double)
        {
            OpenMark = isMarked ? first : -1,
            CloseMark = isMarked ? close : -1,
            Form = form,
            Continues = continues,
        });
    }

    private MarkRun Run => new(text, tokens, _marks);

    private bool ReadMarks(TextSpan span, int first, int end)
    {
        _marks.Clear();
        _singles.Clear();
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) continue;
            var mark = QuotationMark.Read(text, tokens, i, span);
            if (mark.Lean == MarkLean.Neither) continue;
            (mark.Family is MarkFamily.Single or MarkFamily.SingleGuillemet ? _singles : _marks).Add(mark);
        }

        return _marks.Count + _singles.Count > 0;
    }

    /// <summary>Returns the mark that is still open at the end.</summary>
    private QuotationMark? PairDoubles(int paragraph, int first, int end)
    {
        QuotationMark? open = null;
        var depth = 0;
        for (var i = 0; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            if (open is not { } opened)
            {
                if (mark.Lean == MarkLean.Closes && !IsFirst(mark, first)) MendMissingOpen(mark, paragraph, first);
                else open = mark;
            }
            else if (mark.Family != opened.Family)
            {
                continue;
            }
            else if (Run.EndOfInner(opened, i) is > 0 and var closing)
            {
                i = closing - 1;
            }
            else if (IsFirst(opened, first) && Run.HoldsShapedPairs(opened, i))
            {
                break;
            }
            else if (mark.Lean != MarkLean.Opens)
            {
                if (depth > 0)
                {
                    depth--;
                    continue;
                }

                Close(opened, mark.Token, mark.Token, paragraph, first);
                open = null;
            }
            else if (Run.ClosesBeforeNextOpen(i) > 1)
            {
                depth++;
            }
            else
            {
                depth = 0;
                Close(opened, -1, Run.EndOfUnclosed(opened.Token + 1, mark.Token), paragraph, first);
                open = mark;
            }
        }

        return open is { Lean: MarkLean.Either, IsShaped: false } && !IsFirst(open.Value, first) || open?.Token == end - 1 ? null : open;
    }

    private static bool IsFirst(QuotationMark mark, int first) => mark.Token == first;

    private void Close(QuotationMark open, int closeMark, int end, int paragraph, int first)
    {
        var start = open.Token + 1;
        (start, end) = Unwrapped(start, end);
        if (!HasWords(start, end)) return;
        var continues = _isOpen && IsFirst(open, first);
        var label = AfterLabel(start, end);
        (var words, end) = label > start ? Unwrapped(label, end) : (start, end);
        if (!HasWords(words, end)) return;
        _isLabelled = label > start || continues && _isLabelled;
        found.Add(new Stretch(words, end, new TextSpan(tokens[words].Start, tokens[end - 1].End), paragraph, open.Family)
        {
            OpenMark = words > start ? -1 : open.Token,
            CloseMark = closeMark,
            Continues = continues && words == start,
            Form = _isLabelled && !tokens[words].IsMark(text, '(') ? StretchForm.Turn : StretchForm.Marks,
        });
    }

    /// <summary>“WALLACE: Let's start”: a record inside quotation marks; the label is no part of the words. The token after it, or <paramref name="start"/>.</summary>
    private int AfterLabel(int start, int end)
    {
        for (var i = start; i + 1 < end && i < start + LongestLabel; i++)
        {
            if (i > start && tokens[i].IsMark(text, ':')) return i + 1;
            if (!tokens[i].Has(TokenShape.AllCapitals)) return start;
        }

        return start;
    }

    /// <summary>““We will win””, »"We will win.``": the words without doubled marks, of one kind or of several, when no other mark stands between.</summary>
    private (int Start, int End) Unwrapped(int start, int end)
    {
        var (first, last) = (start, end);
        while (first < end && IsOuterMark(first)) first++;
        while (last > first && IsOuterMark(last - 1)) last--;
        if (first == start || last == end) return (start, end);
        for (var i = first; i < last; i++)
        {
            if (IsOuterMark(i) && !IsInsideWord(i)) return (start, end);
        }

        return (first, last);
    }

    /// <summary>"he``s": a mark that took the place of an apostrophe.</summary>
    private bool IsInsideWord(int token) => char.IsLetter(text[tokens[token].Start - 1]) && tokens[token].End < text.Length && char.IsLetter(text[tokens[token].End]);

    private bool HasWords(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) return true;
        }

        return false;
    }

    private bool IsOuterMark(int token) => tokens[token].Kind == TokenKind.Mark && text[tokens[token].Start] is not ('\'' or '’' or '‘');

    private void MendMissingOpen(QuotationMark close, int paragraph, int first)
    {
        var start = found.Count > 0 && found[^1].Paragraph == paragraph ? AfterSentence(found[^1].After, close.Token) : first;
        var afterStop = text[tokens[close.Token - 1].End - 1] is ',' or '.' or '?' or '!' or '…';
        if (!afterStop || start >= close.Token || close.Token - start < 4) return;
        var end = close.Token;
        (start, end) = Unwrapped(start, end);
        found.Add(new Stretch(start, end, new TextSpan(tokens[start].Start, tokens[end - 1].End), paragraph, close.Family)
        {
            CloseMark = close.Token,
            Continues = _isOpen && start == first,
        });
    }

    private int AfterSentence(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Start] is '.' or '?' or '!') return i + 1;
        }

        return end;
    }

    private void PairSingles(int paragraph, int firstFound)
    {
        var (outer, outers) = (firstFound, found.Count);
        for (var i = 0; i < _singles.Count; i++)
        {
            if (_singles[i].Lean != MarkLean.Opens) continue;
            while (outer < outers && found[outer].End <= _singles[i].Token) outer++;
            if (outer < outers && found[outer].First <= _singles[i].Token) continue;
            var close = ClosingSingle(i);
            if (close < 0 || outer < outers && found[outer].First <= _singles[close].Token) continue;
            Close(_singles[i], _singles[close].Token, _singles[close].Token, paragraph, -1);
            i = close;
        }
    }

    /// <summary>The single mark that closes the one at <paramref name="open"/>: the first after a stop, or else the first that is no plural possessive ("voters' choice"), or else the last.</summary>
    private int ClosingSingle(int open)
    {
        var last = -1;
        for (var i = open + 1; i < _singles.Count && _singles[i].Family == _singles[open].Family; i++)
        {
            if (_singles[i].Lean == MarkLean.Opens) break;
            last = i;
            if (text[tokens[_singles[i].Token].Start - 1] is not ('s' or 'S')) break;
        }

        return last;
    }
}
