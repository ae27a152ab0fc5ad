namespace QuoteTracker.Analysis.Text;

/// <summary>
/// Finds words for comparing and counting: runs of letters, digits and combining marks, with an apostrophe between letters
/// ("don’t"), a period between single letters ("U.S.") and a separator between digits ("12,000", "3.5"). Hyphens part words.
/// </summary>
internal static class WordScanner
{
    /// <summary>The next word at or after <paramref name="index"/>, before <paramref name="end"/>; empty at <paramref name="end"/> when there is none.</summary>
    public static TextSpan Next(string text, int index, int end)
    {
        while (index < end && !IsWordChar(text[index]))
            index++;
        var start = index;
        while (index < end && (IsWordChar(text[index]) || (text[index] != ' ' && Joins(text, start, index, end))))
            index = PlainLetters.EndOf(text, index + 1, end);
        return new TextSpan(start, index);
    }

    /// <summary>The number of words of a stretch, at most <paramref name="most"/>.</summary>
    public static int Count(string text, TextSpan span, int most)
    {
        var count = 0;
        for (var word = Next(text, span.Start, span.End); !word.IsEmpty && count < most; word = Next(text, word.End, span.End))
            count++;
        return count;
    }

    /// <summary>The words of a stretch, in order.</summary>
    public static IEnumerable<TextSpan> Words(string text, TextSpan span)
    {
        for (var word = Next(text, span.Start, span.End); !word.IsEmpty; word = Next(text, word.End, span.End))
            yield return word;
    }

    /// <summary>True for a letter, a digit, a combining mark, or an invisible character inside words (soft hyphen, joiners).</summary>
    public static bool IsWordChar(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : IsForeignWordChar(c);

    /// <summary>True for an apostrophe in any of its usual shapes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '`' or '´';

    private static bool IsForeignWordChar(char c) => char.IsLetterOrDigit(c) || IsMark(c) || char.IsSurrogate(c);

    private static bool IsMark(char c) => c is '\u00AD' or '\u200C' or '\u200D' or '\u2060'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int start, int index, int end)
    {
        if (index == start || index + 1 >= end)
            return false;
        var (before, c, after) = (text[index - 1], text[index], text[index + 1]);
        if (IsApostrophe(c))
            return char.IsLetter(before) && char.IsLetter(after);
        if (c is ',' or '.' or ':')
            return (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (c == '.' && IsSingleLetter(text, index - 1, start) && IsSingleLetter(text, index + 1, end));
        return false;
    }

    /// <summary>True for a letter that stands alone between periods or at the edge: the U and the S of "U.S.".</summary>
    private static bool IsSingleLetter(string text, int index, int edge)
    {
        if (!char.IsLetter(text[index]))
            return false;
        if (edge <= index)
            return index == edge || text[index - 1] == '.';
        return index + 1 >= edge || !IsWordChar(text[index + 1]);
    }
}
