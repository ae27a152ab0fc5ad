using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Finds the base forms of inflected words by WordNet's rules of detachment (morphy(7WN)), with irregular verbs from a lexicon.</summary>
public sealed class BaseForms(WordNet wordNet)
{
    private static readonly (string Part, string Ending, string Base)[] Rules =
    [
        ("noun", "s", ""), ("noun", "ses", "s"), ("noun", "xes", "x"), ("noun", "zes", "z"), ("noun", "ches", "ch"), ("noun", "shes", "sh"), ("noun", "men", "man"), ("noun", "ies", "y"),
        ("verb", "s", ""), ("verb", "ies", "y"), ("verb", "es", "e"), ("verb", "es", ""), ("verb", "ed", "e"), ("verb", "ed", ""), ("verb", "ied", "y"), ("verb", "ing", "e"), ("verb", "ing", ""),
        ("adj", "er", ""), ("adj", "est", ""), ("adj", "er", "e"), ("adj", "est", "e"), ("adj", "ier", "y"), ("adj", "iest", "y"),
    ];

    /// <summary>The base forms, distinct, without the word itself; none for a base form that no rule takes anything off.</summary>
    public IReadOnlyList<string> Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (IrregularVerbs.BaseOf(word) is { } irregular)
            return [irregular];
        var bases =
            from rule in Rules
            where word.Length > rule.Ending.Length + 1 && word.EndsWith(rule.Ending, StringComparison.Ordinal)
            from stem in Stems(word[..^rule.Ending.Length] + rule.Base, rule.Base)
            where wordNet.IsBase(rule.Part, stem)
            select stem;
        return [.. bases.Distinct()];
    }

    /// <summary>The stem, and the one with a single letter where it ends in a doubled one: "stopp" → "stop".</summary>
    private static IEnumerable<string> Stems(string stem, string added)
    {
        yield return stem;
        if (added.Length == 0 && stem.Length > 3 && stem[^1] == stem[^2])
            yield return stem[..^1];
    }
}
