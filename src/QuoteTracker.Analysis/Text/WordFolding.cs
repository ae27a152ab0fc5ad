using System.Globalization;
using System.Text;

namespace QuoteTracker.Analysis.Text;

/// <summary>Folds a word so that its spellings agree: lower case, no accents, straight apostrophes, American spelling.</summary>
internal static class WordFolding
{
    /// <summary>Lower case without accents (Unicode NFKD without combining marks; ł, ø, đ, ß, æ, œ spelled out); never longer by more than the ligatures.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (IsPlain(word))
            return word.ToString();
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
            Append(folded, c);
        return folded.ToString();
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (c < 128)
            folded.Append(char.ToLowerInvariant(c));
        else if (WordScanner.IsApostrophe(c))
            folded.Append('\'');
        else if (char.IsLetter(c))
            folded.Append(WithoutAccent(c));
        else if (char.IsNumber(c) || char.IsSurrogate(c))
            folded.Append(c);
    }

    private static string WithoutAccent(char c) => char.ToLowerInvariant(c) switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        var lower => Decomposed(lower),
    };

    private static string Decomposed(char lower)
    {
        var parts = lower.ToString().Normalize(NormalizationForm.FormKD);
        return parts.Length == 1 ? parts : string.Concat(parts.Where(p => CharUnicodeInfo.GetUnicodeCategory(p) != UnicodeCategory.NonSpacingMark));
    }
}
