using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>Reads the words of a stretch as key terms see them, in order; marks between words come as breaks with the span of the gap.</summary>
internal struct TermWords(string text, TextSpan stretch)
{
    private const int LongestWord = 40;
    private static readonly WordMemory<TermForm> Forms = new(FormOf);
    private TermWord _previous = Gap(new TextSpan(stretch.Start, stretch.Start));
    private TextSpan _next = Next(text, stretch.Start, stretch.End);
    private bool _isGapRead;
    private bool _isFirst = true;

    /// <summary>Reads the next word, or the gap before it when that holds a mark; false at the end.</summary>
    public bool TryRead(out TermWord word)
    {
        word = default;
        if (_next.IsEmpty)
            return false;
        var gap = new TextSpan(_previous.Span.End, _next.Start);
        if (!_isGapRead && HasMark(text, gap.Start, gap.End))
        {
            _isGapRead = true;
            word = Gap(gap);
            return true;
        }

        word = _previous = Word(text, _next, _previous, afterMark: _isGapRead || _isFirst);
        _isFirst = false;
        _next = Next(text, _next.End, stretch.End);
        _isGapRead = false;
        return true;
    }

    private static TermWord Gap(TextSpan span) => new(span, TermForm.None, TermRole.Break, EndsRun: true);

    /// <summary>The next word, hyphens inside taken along: "Estavia-Vostria", "long-range".</summary>
    private static TextSpan Next(string text, int index, int end)
    {
        var word = WordScanner.Next(text, index, end);
        while (!word.IsEmpty && word.End + 1 < end && text[word.End] is '-' or '‑' && WordScanner.IsWordChar(text[word.End + 1]) && word.Length < LongestWord)
            word = new TextSpan(word.Start, WordScanner.Next(text, word.End + 1, end).End);
        return word;
    }

    private static bool HasMark(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return true;
        }

        return false;
    }

    private static TermWord Word(string text, TextSpan span, in TermWord previous, bool afterMark)
    {
        if (span.Length > LongestWord)
            return Gap(span);
        var form = Forms.Find(text, span.Start, span.End);
        var endsRun = form.IsGenitive || (span.End < text.Length && WordScanner.IsApostrophe(text[span.End])) ? !form.IsPossessive : form.IsOuterPlural && !form.HasCapital;
        return new TermWord(span, form, RoleOf(form.Role, form.HasCapital, previous, afterMark), endsRun);
    }

    private static TermForm FormOf(string word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var length = PlainFolding.Fold(word, folded);
        return TermForm.Of(length >= 0 ? folded[..length] : Folding.FoldAny(word).ToCharArray(), char.IsUpper(word[0]), IsAcronym(word));
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    /// <summary>What stands before a gerund or participle says what it is: "the coordinated | actions", "ministers | discussed".</summary>
    private static TermRole RoleOf(TermRole alone, bool hasCapital, in TermWord previous, bool afterMark) => alone switch
    {
        TermRole.Gerund => previous.Role is TermRole.Noun or TermRole.Modifier && !previous.EndsRun && !afterMark && !previous.HasCapital ? TermRole.Noun : TermRole.Break,
        TermRole.Participle => hasCapital && (previous.HasCapital || !afterMark) || !afterMark && IsAfterDeterminer(previous) ? TermRole.Modifier : TermRole.Break,
        _ => alone,
    };

    /// <summary>A word in -ed is an adjective after an article, a preposition or another adjective ("the coordinated actions"), else a verb ("ministers discussed").</summary>
    private static bool IsAfterDeterminer(in TermWord previous) =>
        previous.Role is TermRole.Modifier or TermRole.Light or TermRole.Link || previous.Form.Is(TermTraits.LeadsIn);
}
