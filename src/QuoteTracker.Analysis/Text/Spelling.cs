using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>Folds British to American spelling, and plural to singular, of words that are folded already (<see cref="WordFolding"/>).</summary>
internal static class Spelling
{
    private static readonly FrozenDictionary<string, string> Variants = Lexicon.Pairs("spelling-variants.txt");
    private static readonly FrozenSet<string> KeepsIse = Lexicon.Set("spelling-ise.txt");
    private static readonly FrozenDictionary<string, string> Irregular = Lexicon.Pairs("plurals.txt");

    /// <summary>The s behind their first letter is a z in American.</summary>
    private static readonly string[] BritishEndings = ["isations", "isation", "ising", "ised", "ises", "ise", "isers", "iser", "ysing", "ysed", "yse"];

    /// <summary>The words whose other spelling is listed, with the American one.</summary>
    public static IReadOnlyDictionary<string, string> ListedVariants => Variants;

    /// <summary>The plurals that are listed, with the singular; words that only look plural stand for themselves.</summary>
    public static IReadOnlyDictionary<string, string> ListedPlurals => Irregular;

    /// <summary>The American spelling: <c>organise</c> → <c>organize</c>, <c>labour</c> → <c>labor</c>; other words stay as they are.</summary>
    public static string American(string word)
    {
        if (Variants.TryGetValue(word, out var listed))
            return listed;
        return ZedFor(word) is >= 0 and var at ? $"{word.AsSpan(0, at)}z{word.AsSpan(at + 1)}" : word;
    }

    /// <summary>The index of the s that American writes as z, "organiSation"; −1 when there is none or the word is listed.</summary>
    public static int ZedFor(ReadOnlySpan<char> word)
    {
        if (word.Length < 6)
            return -1;
        foreach (var british in BritishEndings)
        {
            if (!word.EndsWith(british, StringComparison.Ordinal))
                continue;
            var stem = word[..^british.Length];
            return british[0] == 'i' && KeepsIse.Contains($"{stem}ise") ? -1 : stem.Length + 1;
        }

        return -1;
    }

    /// <summary>The singular of a noun: <c>organizations</c> → <c>organization</c>, <c>policies</c> → <c>policy</c>; words that only look plural ("news", "crisis") stay.</summary>
    public static string Singular(string word)
    {
        if (Irregular.TryGetValue(word, out var listed))
            return listed;
        var (stem, ending) = RegularSingular(word);
        return stem == word.Length ? word : string.Concat(word.AsSpan(0, stem), ending);
    }

    /// <summary>The singular of a word that is not listed, as a number of its letters and what follows them.</summary>
    public static (int Stem, string Ending) RegularSingular(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' || !char.IsAsciiLetterLower(word[^2]))
            return (word.Length, "");
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 ? (word.Length - 3, "y") : (word.Length - 1, "");
        var isHissing = word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal);
        return (word.Length - (isHissing ? 2 : 1), "");
    }
}
