namespace QuoteTracker.Analysis.Text;

/// <summary>Folds words for comparing (<see cref="Folding"/>), quickly for the plain words that most are.</summary>
internal static class WordFolding
{
    /// <summary>Lower case without accents, apostrophes straight.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return Folding.Fold(word.ToString());
        }

        return string.Create(word.Length, word, static (folded, source) => source.ToLowerInvariant(folded));
    }
}
