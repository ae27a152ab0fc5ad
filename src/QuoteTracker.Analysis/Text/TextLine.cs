using System.Buffers;

namespace QuoteTracker.Analysis.Text;

/// <summary>A line of a text that is not blank, without the white space around it, and what its shape says. Only its first words are looked at, so that a line may be of any length.</summary>
internal sealed class TextLine
{
    /// <summary>Words that are looked at.</summary>
    public const int MaxWords = 60;

    /// <summary>Words that are counted; whatever has more is a long line, however long.</summary>
    public const int MostCounted = 41;

    /// <summary>Characters in which marks are looked for.</summary>
    private const int LongestLook = 2000;

    private const int ProseWords = 6;
    private const int LongProseWords = 25;
    private const int NarrowestColumn = 45;
    private const int WidestColumn = 110;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> QuoteMarks = SearchValues.Create("\"“”„‟«»‹›");

    private readonly string _text;

    private TextLine(string text, TextSpan span, int blanksBefore)
    {
        _text = text;
        Span = span;
        BlanksBefore = blanksBefore;
        WordCount = WordScanner.Count(text, span, MostCounted);
        EndsSentence = SentenceEnd(text) is '.' or '!' or '?' or '…';
        EndsInPeriod = SentenceEnd(text) is '.' or '…';
        HasQuote = text.AsSpan(span.Start, Math.Min(span.Length, LongestLook)).ContainsAny(QuoteMarks) || text[span.Start] == '‘';
        IsItem = text[span.Start] is '-' or '•' or '*' or '·' or '▪' or '►' or '‣' or '◦' && span.Length > 1 && text[span.Start + 1] is ' ' or '\t' or '\u00A0';
        Page = PageLines.KindOf(text, span, WordCount, (EndsSentence && WordCount >= ProseWords) || HasQuote);
    }

    /// <summary>Where it stands, UTF-16 half-open, never empty.</summary>
    public TextSpan Span { get; }

    /// <summary>Number of blank lines before it.</summary>
    public int BlanksBefore { get; }

    /// <summary>Number of its words, at most <see cref="MostCounted"/>.</summary>
    public int WordCount { get; }

    /// <summary>Its folded words without apostrophes, at most <see cref="MaxWords"/>; made anew on each call.</summary>
    public string[] Words => WordsOf(_text, Span);

    /// <summary>True when it ends in a period, ellipsis, question or exclamation mark, marks of quotation and brackets aside.</summary>
    public bool EndsSentence { get; }

    /// <summary>True when it ends in a period or ellipsis.</summary>
    public bool EndsInPeriod { get; }

    /// <summary>True when it holds a double quotation mark or opens with a single one.</summary>
    public bool HasQuote { get; }

    /// <summary>True when words in marks end in a comma inside the marks, “We won,” said Hill: a sentence of a story, hardly a title.</summary>
    public bool HasSaying
    {
        get
        {
            var line = _text.AsSpan(Span.Start, Math.Min(Span.Length, LongestLook));
            return line.IndexOf(",\"", StringComparison.Ordinal) >= 0 || line.IndexOf(",”", StringComparison.Ordinal) >= 0;
        }
    }

    /// <summary>True when it opens with the sign of a list item.</summary>
    public bool IsItem { get; }

    /// <summary>What the lexicon of page lines knows of it.</summary>
    public PageLine Page { get; }

    /// <summary>True for a line that can only be running text: a sentence of some words, or many words.</summary>
    public bool IsProse => Page == PageLine.None && (EndsSentence ? WordCount >= ProseWords || (HasQuote && WordCount >= 2) : WordCount >= LongProseWords && !IsItem);

    /// <summary>The lines that are not blank. Lines end at LF, CR, CRLF, form feed, NEL and the Unicode line and paragraph separators.</summary>
    public static IReadOnlyList<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var blanks = 0;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, new TextSpan(start, end));
            if (span.IsEmpty)
            {
                blanks++;
            }
            else
            {
                lines.Add(new TextLine(text, span, blanks));
                blanks = 0;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return IsWrapped(text, lines) ? Joined(text, lines) : lines;
    }

    /// <summary>
    /// True for plain text whose lines were broken at a column: many lines of middling length that end inside a sentence, with a small
    /// letter at the start of the next, and none that is long.
    /// </summary>
    private static bool IsWrapped(string text, List<TextLine> lines)
    {
        var (pairs, broken) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Span.Length > WidestColumn)
                return false;
            if (lines[i].BlanksBefore > 0 || lines[i - 1].Span.Length < NarrowestColumn)
                continue;
            pairs++;
            broken += !lines[i - 1].EndsSentence && char.IsLower(text[lines[i].Span.Start]) ? 1 : 0;
        }

        return pairs >= 6 && broken * 3 >= pairs;
    }

    /// <summary>The lines with those joined that were one paragraph.</summary>
    private static List<TextLine> Joined(string text, List<TextLine> lines)
    {
        var joined = new List<TextLine>();
        var (start, blanks) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || lines[i].BlanksBefore > 0 || lines[i].IsItem || lines[i - 1].Span.Length < NarrowestColumn)
                (start, blanks) = (i, lines[i].BlanksBefore);
            if (i + 1 == lines.Count || lines[i + 1].BlanksBefore > 0 || lines[i + 1].IsItem || lines[i].Span.Length < NarrowestColumn)
                joined.Add(start == i ? lines[i] : new TextLine(text, new TextSpan(lines[start].Span.Start, lines[i].Span.End), blanks));
        }

        return joined;
    }

    /// <summary>The folded words of a line as <see cref="Words"/> has them.</summary>
    public static string[] WordsOf(string text, TextSpan line) =>
        [.. WordScanner.Words(text, line).Take(MaxWords).Select(word => BareWord(text, word))];

    /// <summary>A folded word without apostrophes.</summary>
    public static string BareWord(string text, TextSpan word) => WordFolding.Fold(text, word).Replace("'", "", StringComparison.Ordinal);

    /// <summary>The span without the white space at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>The last character that is no closing quotation mark or bracket.</summary>
    private char SentenceEnd(string text)
    {
        var end = Span.End - 1;
        while (end > Span.Start && text[end] is '"' or '”' or '“' or '‟' or '\'' or '’' or '‘' or '`' or '»' or '«' or '›' or '‹' or ')' or ']' or '*')
            end--;
        return text[end];
    }
}
