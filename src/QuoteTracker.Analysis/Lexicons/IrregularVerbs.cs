using System.Collections.Frozen;

namespace QuoteTracker.Analysis.Lexicons;

/// <summary>The base forms of irregular verbs.</summary>
internal static class IrregularVerbs
{
    private static readonly FrozenDictionary<string, string> Bases = Read();

    /// <summary>The base form of an irregular form: "sent" → "send"; null for other words, and for forms that are rather words of their own ("saw", "left").</summary>
    public static string? BaseOf(string word) => Bases.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Read() => Lexicon.Lines("irregular-verbs.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(forms => forms.Skip(1).Select(form => (form, forms[0]))).DistinctBy(pair => pair.form).ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);
}
