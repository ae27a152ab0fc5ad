using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>Reads the words of a part of a stretch as key terms see them, in order; marks between words come as breaks with the span of the gap.</summary>
/// <param name="text">The document.</param>
/// <param name="stretch">A paragraph or title.</param>
/// <param name="part">What of it is read: all, or what stands between marks.</param>
internal struct TermWords(string text, TextSpan stretch, TextSpan part)
{
    private const int LongestWord = 40;
    private static readonly WordMemory<TermForm> Forms = new(FormOf);
    private TermWord _previous = Gap(new TextSpan(part.Start, part.Start));
    private TextSpan _next = Next(text, part.Start, part.End);
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

        word = _previous = Word(_next);
        _isFirst = false;
        _next = Next(text, _next.End, part.End);
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

    private readonly TermWord Word(TextSpan span)
    {
        if (span.Length > LongestWord)
            return Gap(span);
        var form = Forms.Find(text, span.Start, span.End);
        var isOwner = form.Has(TermShape.Genitive) || (span.End < text.Length && WordScanner.IsApostrophe(text[span.End]));
        var endsRun = isOwner ? !form.Has(TermShape.Possessive) : form.Has(TermShape.OuterPlural) && !form.HasCapital;
        return new TermWord(span, form, form.Role is TermRole.Gerund or TermRole.Participle ? RoleOf(form) : form.Role, endsRun);
    }

    private static TermForm FormOf(string word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var length = PlainFolding.Fold(word, folded);
        return TermForm.Of(length >= 0 ? folded[..length] : Folding.FoldAny(word).ToCharArray(), ShapeOf(word));
    }

    private static TermShape ShapeOf(string word) => (char.IsUpper(word[0]) ? TermShape.Capital : TermShape.None) | (IsAcronym(word) ? TermShape.Acronym : TermShape.None);

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
    private readonly TermRole RoleOf(in TermForm form)
    {
        var afterMark = _isGapRead || _isFirst;
        if (form.Role == TermRole.Gerund)
            return _previous.Role is TermRole.Noun or TermRole.Modifier && !_previous.EndsRun && !afterMark && !_previous.HasCapital ? TermRole.Noun : TermRole.Break;
        return form.HasCapital && (!afterMark || IsBehindCapital()) || !afterMark && IsAfterDeterminer(_previous) ? TermRole.Modifier : TermRole.Break;
    }

    /// <summary>"Hill: “United | ports", where the word before stands outside the part.</summary>
    private readonly bool IsBehindCapital()
    {
        if (!_isFirst)
            return _previous.HasCapital;
        var before = default(TextSpan);
        for (var word = Next(text, stretch.Start, part.Start); !word.IsEmpty; word = Next(text, word.End, part.Start))
            before = word;
        return before.Length is > 0 and <= LongestWord && char.IsUpper(text[before.Start]);
    }

    /// <summary>A word in -ed is an adjective after an article, a preposition or another adjective ("the coordinated actions"), else a verb ("ministers discussed").</summary>
    private static bool IsAfterDeterminer(in TermWord previous) =>
        previous.Role is TermRole.Modifier or TermRole.Light or TermRole.Link || previous.Form.Is(TermTraits.LeadsIn);
}
