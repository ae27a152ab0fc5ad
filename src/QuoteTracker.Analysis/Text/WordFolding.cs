using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>Folds words for comparing (<see cref="Folding"/>), quickly for the plain words that most are.</summary>
internal static class WordFolding
{
    private const int LongestOnStack = 64;

    /// <summary>No word of a language is longer; of what is, only the beginning counts, so that a text without spaces is not copied over and over.</summary>
    internal const int Longest = 256;

    private static readonly WordMemory<string> Known = new(word => Fold(word));

    /// <summary>A word of a text in lower case without accents, apostrophes straight; common words make no new string.</summary>
    public static string Fold(string text, TextSpan word) => Known.Find(text, word.Start, Math.Min(word.End, word.Start + Longest));

    /// <summary>Lower case without accents, apostrophes straight.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestOnStack)
            return Folding.Fold(word[..Math.Min(word.Length, Longest)].ToString());
        Span<char> plain = stackalloc char[LongestOnStack];
        return PlainFolding.Fold(word, plain) is >= 0 and var length ? new string(plain[..length]) : Folding.FoldAny(word.ToString());
    }
}
