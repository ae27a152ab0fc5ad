using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>Folds British to American spelling, and plural to singular, of words that are folded already (<see cref="WordFolding"/>).</summary>
internal static class Spelling
{
    private static readonly FrozenDictionary<string, string> Variants = Lexicon.Pairs("spelling-variants.txt");
    private static readonly FrozenSet<string> KeepsIse = Lexicon.Set("spelling-ise.txt");
    private static readonly FrozenDictionary<string, string> Irregular = Lexicon.Pairs("plurals.txt");

    private static readonly (string British, string American)[] IseEndings =
    [
        ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"), ("isers", "izers"), ("iser", "izer"),
        ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze"),
    ];

    /// <summary>The American spelling: <c>organise</c> → <c>organize</c>, <c>labour</c> → <c>labor</c>; other words stay as they are.</summary>
    public static string American(string word)
    {
        if (Variants.TryGetValue(word, out var listed))
            return listed;
        if (word.Length < 6)
            return word;
        foreach (var (british, american) in IseEndings)
        {
            if (!word.EndsWith(british, StringComparison.Ordinal))
                continue;
            var stem = word[..^british.Length];
            return british[0] == 'i' && KeepsIse.Contains(stem + "ise") ? word : stem + american;
        }

        return word;
    }

    /// <summary>The singular of a noun: <c>organizations</c> → <c>organization</c>, <c>policies</c> → <c>policy</c>; words that only look plural ("news", "crisis") stay.</summary>
    public static string Singular(string word)
    {
        if (Irregular.TryGetValue(word, out var listed))
            return listed;
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' || !char.IsAsciiLetterLower(word[^2]))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 ? word[..^3] + "y" : word[..^1];
        if (word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        return word[..^1];
    }
}
