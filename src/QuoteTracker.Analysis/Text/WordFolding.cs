namespace QuoteTracker.Analysis.Text;

/// <summary>Folds words for comparing (<see cref="Folding"/>), quickly for the plain words that most are.</summary>
internal static class WordFolding
{
    private const int LongestOnStack = 64;

    /// <summary>Lower case without accents, apostrophes straight.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestOnStack)
            return Folding.Fold(word.ToString());
        Span<char> plain = stackalloc char[LongestOnStack];
        return PlainFolding.Fold(word, plain) is >= 0 and var length ? new string(plain[..length]) : Folding.FoldAny(word.ToString());
    }
}
