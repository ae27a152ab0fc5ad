namespace QuoteTracker.Analysis.Text;

/// <summary>
/// Says of each line which zone it belongs to, by the way pages are built: lines above the title are the page's, lines below the last
/// paragraph are the page's when something there shows it, and between the two all is article but known lines. In doubt a line is body.
/// </summary>
internal sealed class LineZones
{
    private const int ShortLine = 12;
    private const int LongPassage = 20;
    private const int StoryBeforeRelated = 3;

    /// <summary>Words of a correction, which has a date of its own below it.</summary>
    private static readonly string[] Correction = ["correction", "corrected", "misstated", "misidentified", "misspelled", "misattributed", "incorrectly", "erroneously", "clarification"];

    private readonly string _text;
    private readonly IReadOnlyList<TextLine> _lines;
    private readonly ZoneKind?[] _kinds;

    /// <summary>Classifies the lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="givenTitle">Index of the line that states the title which came with the source; -1 when none does.</param>
    public LineZones(string text, IReadOnlyList<TextLine> lines, int givenTitle)
    {
        (_text, _lines) = (text, lines);
        _kinds = new ZoneKind?[lines.Count];
        FirstProse = IndexOfFirstProse();
        MarkKnown();
        Title = givenTitle >= 0 ? givenTitle : TitleFinder.Find(text, lines, FirstProse, i => _kinds[i] is not null);
        MarkRelated();
        MarkHead(givenTitle >= 0);
        MarkTail();
    }

    /// <summary>The date lines, in order, each with its index.</summary>
    public List<(int Line, StatedDate Date)> DateLines { get; } = [];

    /// <summary>Index of the first line of running text; the number of lines when there is none.</summary>
    public int FirstProse { get; }

    /// <summary>Index of the title's first line; -1 when there is none.</summary>
    public int Title { get; }

    /// <summary>The zone of a line.</summary>
    public ZoneKind this[int index] => _kinds[index] ?? ZoneKind.Body;

    private int IndexOfFirstProse()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].IsProse && !IsTitleLike(i))
                return i;
        }

        return _lines.Count;
    }

    /// <summary>A first sentence that ends in "?" or "!" with more text below: "Who pays for the bridge?" is a title, not a paragraph.</summary>
    private bool IsTitleLike(int index) =>
        _lines[index] is { EndsInPeriod: false, EndsSentence: true, HasSaying: false, WordCount: <= 20 } && index + 1 < _lines.Count && index < 15
        && _lines.Take(index).All(line => !line.IsProse) && (_lines[index + 1].BlanksBefore > 0 || !_lines[index].HasQuote);

    /// <summary>What shows by itself: lines of the lexicon, date lines above the text, bylines, pipes, calendars, copyright.</summary>
    private void MarkKnown()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var isEdge = i < FirstProse || (i > FirstProse && !line.IsProse);
            if (line.Page != PageLine.None)
                _kinds[i] = line.Page switch { PageLine.Menu => ZoneKind.Boilerplate, PageLine.Related => ZoneKind.Related, _ => ZoneKind.Meta };
            else if (IsPipes(line) || DateLineReader.IsCalendar(_text, line) || _text[line.Span.Start] == '©')
                _kinds[i] = DateLineReader.Read(_text, line) is { } piped ? Dated(i, piped) : ZoneKind.Boilerplate;
            else if (isEdge && DateLineReader.Read(_text, line) is { } date && (i < FirstProse ? date.OtherWords <= 3 || date.IsPublished || IsHeadline(i) : date.OtherWords == 0))
                _kinds[i] = Dated(i, date);
            else if (i <= FirstProse + 1 && IsByline(line))
                _kinds[i] = ZoneKind.Meta;
        }
    }

    /// <summary>True for a date line with other words that is not the only line that could be the title.</summary>
    private bool IsHeadline(int index) => index < FirstProse - 1;

    private ZoneKind Dated(int index, StatedDate date)
    {
        DateLines.Add((index, date));
        return ZoneKind.Meta;
    }

    /// <summary>"| Home | News |", "Politics | Economy | Archive", "Ministry > Press service > News": short words between bars, chevrons or bullets.</summary>
    private bool IsPipes(TextLine line)
    {
        if (line.Span.Length > 200 || line.EndsSentence || line.HasQuote)
            return false;
        var span = line.Span.In(_text);
        var bars = span.Count('|') + span.Count('•') + span.Count('»') + Count(span, " > ") + Count(span, " / ");
        return bars >= 2 || (bars == 1 && line.WordCount <= 4 && span.IndexOfAny('|', '>') >= 0);
    }

    private static int Count(ReadOnlySpan<char> span, ReadOnlySpan<char> part) => span.Count(part);

    /// <summary>"By Lena Hoff", "BY DAVE SKERRY and Polly Marsh", "By Thomas Veit in Kessel": names after "by", no sentence.</summary>
    private bool IsByline(TextLine line)
    {
        if (line.EndsInPeriod || line.WordCount is < 2 or > 14 || line.Words[0] != "by")
            return false;
        return WordScanner.Words(_text, line.Span).Skip(1)
            .All(word => !char.IsLower(_text[word.Start]) || word.In(_text) is "and" or "in" or "for" or "of" or "the" or "at" or "our" or "staff" or "de" or "van" or "von" or "parliamentary" or "correspondent" or "reporter" or "writer" or "editor");
    }

    /// <summary>Below a heading such as "Read also" come headlines, to the end or to the next long passage. Above the story ("Top stories") such a heading heads the story itself.</summary>
    private void MarkRelated()
    {
        var (story, isRelated) = (0, false);
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            story += line.IsProse ? 1 : 0;
            isRelated &= !(line.IsProse && line.WordCount >= LongPassage);
            if (line.Page == PageLine.Related && line.WordCount <= ShortLine)
            {
                isRelated = story >= StoryBeforeRelated;
                _kinds[i] = isRelated ? ZoneKind.Related : i < FirstProse ? ZoneKind.Boilerplate : null;
            }
            else if (isRelated)
            {
                _kinds[i] ??= ZoneKind.Related;
            }
        }
    }

    /// <summary>Above the title stand masthead and menus; the title may be repeated below itself.</summary>
    private void MarkHead(bool isGiven)
    {
        if (Title < 0 || (Title >= FirstProse && !isGiven))
            return;
        var title = _lines[Title].Words;
        for (var i = 0; i < Math.Max(FirstProse, Title + 1); i++)
        {
            if (i == Title || (i > Title && _lines[i].Words.SequenceEqual(title)))
                _kinds[i] = ZoneKind.Title;
            else if (i < Title && _lines[i].WordCount <= ShortLine)
                _kinds[i] ??= ZoneKind.Boilerplate;
        }
    }

    /// <summary>Below the last paragraph: runs of list items are other headlines; short lines are the page's as soon as one of them shows it.</summary>
    private void MarkTail()
    {
        var last = _lines.Count - 1;
        while (last > FirstProse && (!_lines[last].IsProse || _kinds[last] is not null))
            last--;
        if (last < FirstProse || FirstProse >= _lines.Count)
            return;
        var items = 0;
        for (var i = last + 1; i < _lines.Count; i++)
            items += _lines[i].IsItem && !_lines[i].EndsSentence ? 1 : 0;
        if (DateLines.Exists(date => date.Line > last) && _lines[last].Words.Any(Correction.Contains))
            DateLines.RemoveAll(date => date.Line > last);
        var isPage = false;
        for (var i = last + 1; i < _lines.Count; i++)
        {
            isPage |= _kinds[i] is ZoneKind.Boilerplate or ZoneKind.Related;
            if (_kinds[i] is null && _lines[i].IsItem && items >= 3)
                _kinds[i] = ZoneKind.Related;
            else if (_kinds[i] is null && isPage && !_lines[i].EndsInPeriod)
                _kinds[i] = ZoneKind.Boilerplate;
        }
    }
}
