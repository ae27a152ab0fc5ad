using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Finds the base forms of inflected words by WordNet's rules of detachment (morphy(7WN)), with irregular verbs from a lexicon.</summary>
public sealed class BaseForms(WordNet wordNet)
{
    private static readonly (string Name, WordUse Use)[] Parts = [("noun", WordUse.Noun), ("verb", WordUse.Verb), ("adj", WordUse.Adjective), ("adv", WordUse.Adverb)];

    private static readonly (string Part, string Ending, string Base)[] Rules =
    [
        ("noun", "s", ""), ("noun", "ses", "s"), ("noun", "xes", "x"), ("noun", "zes", "z"), ("noun", "ches", "ch"), ("noun", "shes", "sh"), ("noun", "men", "man"), ("noun", "ies", "y"),
        ("verb", "s", ""), ("verb", "ies", "y"), ("verb", "es", "e"), ("verb", "es", ""), ("verb", "ed", "e"), ("verb", "ed", ""), ("verb", "ied", "y"), ("verb", "ing", "e"), ("verb", "ing", ""),
        ("adj", "er", ""), ("adj", "est", ""), ("adj", "er", "e"), ("adj", "est", "e"), ("adj", "ier", "y"), ("adj", "iest", "y"),
    ];

    /// <summary>The base forms with their parts of speech, without the word itself; none for a base form that no rule takes anything off.</summary>
    public IReadOnlyList<(string Part, string Base)> Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (IrregularVerbs.BaseOf(word) is { } irregular)
            return [("verb", irregular)];
        var bases =
            from rule in Rules
            where word.Length > rule.Ending.Length + 1 && word.EndsWith(rule.Ending, StringComparison.Ordinal)
            from stem in Stems(word[..^rule.Ending.Length] + rule.Base, rule.Base)
            where wordNet.IsBase(rule.Part, stem)
            select (rule.Part, stem);
        return [.. bases.Distinct()];
    }

    /// <summary>As what the word is used: every part of speech of itself and of its base forms, and the commonest of them; none for names.</summary>
    public WordUse UseOf(string word)
    {
        var forms = Of(word);
        if (!wordNet.IsCommon(word) && !forms.Any(form => wordNet.IsCommon(form.Base)))
            return WordUse.None;
        var counts = Parts.Select(part => wordNet.UsesOf(part.Name, word) + forms.Where(form => form.Part == part.Name).Sum(form => wordNet.UsesOf(form.Part, form.Base))).ToArray();
        var mostly = Parts[Array.IndexOf(counts, counts.Max())].Use;
        return Parts.Where((_, i) => counts[i] > 0).Aggregate((WordUse)((int)mostly << WordUses.MostlyShift), (all, part) => all | part.Use);
    }

    /// <summary>The stem, and the one with a single letter where it ends in a doubled one: "stopp" → "stop".</summary>
    private static IEnumerable<string> Stems(string stem, string added)
    {
        yield return stem;
        if (added.Length == 0 && stem.Length > 3 && stem[^1] == stem[^2])
            yield return stem[..^1];
    }
}
