using System.Globalization;
using System.Text;

namespace QuoteTracker.Analysis.Text;

/// <summary>The folded form of names and words: what is equal for a reader who does not mind case, accents and typographic variants is equal as a string.</summary>
public static class Folding
{
    private const int LongestOnStack = 256;

    /// <summary>NFKC, lower case, without accents and other combining marks, letters without a decomposition mapped to their base (ł → l, ß → ss), runs of white space one blank. Any string in, never an exception; a lone surrogate and U+FFFE, which is no character, become U+FFFD.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestOnStack)
            return FoldAny(text);
        Span<char> plain = stackalloc char[LongestOnStack];
        return PlainFolding.Fold(text, plain) is >= 0 and var length ? new string(plain[..length]) : FoldAny(text);
    }

    /// <summary>The same, to look something up with: without a string, in <paramref name="room"/>, where the text is plain and fits there.</summary>
    internal static ReadOnlySpan<char> FoldInto(ReadOnlySpan<char> text, Span<char> room) =>
        text.Length <= room.Length && PlainFolding.Fold(text, room) is >= 0 and var length ? room[..length] : FoldAny(text.ToString());

    /// <summary>The same, by the long way that knows every character.</summary>
    internal static string FoldAny(string text)
    {
        var folded = new StringBuilder(text.Length);
        var blank = false;
        foreach (var rune in Whole(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blank = folded.Length > 0;
                continue;
            }

            var bare = Bare(rune);
            if (bare.Length == 0)
                continue;
            if (blank)
                folded.Append(' ');
            blank = false;
            folded.Append(bare);
        }

        return folded.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static string Bare(Rune rune) => rune.Value switch
    {
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ø' or 'Ø' => "o",
        'ħ' or 'Ħ' => "h",
        'ŧ' or 'Ŧ' => "t",
        'ı' => "i",
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ς' => "σ",
        '’' or '‘' or 'ʼ' or '`' or '´' => "'",
        '‐' or '‑' or '‒' or '–' => "-",
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => "",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };

    /// <summary>Normalizing throws on lone surrogates, which walking by rune replaces, and on U+FFFE.</summary>
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        return whole.ToString();
    }
}
