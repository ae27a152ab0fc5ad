namespace QuoteTracker.Analysis.Text;

/// <summary>
/// The quick way of <see cref="Folding"/>, for texts in which every character folds to one character of ASCII, as nearly all names and words
/// of English papers do: no normalizing, no strings.
/// </summary>
internal static class PlainFolding
{
    private const char Blank = ' ';
    private const char NotPlain = '\0';

    /// <summary>What each character of Latin (ASCII, Latin-1, Extended-A) folds to.</summary>
    private static readonly char[] Latin = [.. Enumerable.Range(0, 0x180).Select(c => Find((char)c))];

    /// <summary>
    /// Writes the folded form of <paramref name="text"/> into <paramref name="folded"/>, which must be as long, and gives its length;
    /// −1 when the text is not plain, and then nothing is to be read from <paramref name="folded"/>.
    /// </summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        var latin = Latin;
        foreach (var c in text)
        {
            var plain = c < latin.Length ? latin[c] : Beyond(c);
            if (plain == NotPlain)
                return -1;
            if (plain != Blank || (length > 0 && folded[length - 1] != Blank))
                folded[length++] = plain;
        }

        return length > 0 && folded[length - 1] == Blank ? length - 1 : length;
    }

    private static char Beyond(char c) => c switch
    {
        '’' or '‘' => '\'',
        '–' or '‐' or '‑' or '‒' => '-',
        _ => NotPlain,
    };

    private static char Find(char c)
    {
        if (char.IsWhiteSpace(c))
            return Blank;
        return Folding.FoldAny(c.ToString()) is [var only] && char.IsAscii(only) && only != NotPlain ? only : NotPlain;
    }
}
