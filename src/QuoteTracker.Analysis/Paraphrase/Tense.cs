using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Tells whether what is said lies in the past.</summary>
internal static class Tense
{
    /// <summary>The first word that puts it there: "has", "was", a verb in its past form that follows no article; null when none does.</summary>
    public static PointWord? FindPast(IReadOnlyList<PointWord> words)
    {
        var denying = Denials.Find(words, []).Where(denial => !denial.IsPlain).Select(denial => denial.At).ToHashSet();
        for (var at = 0; at < words.Count; at++)
        {
            if (denying.Contains(at))
                continue; // "ruled out" speaks of what is to come
            var (word, before) = (words[at], at > 0 ? words[at - 1] : null);
            if (word.Key is "has" or "have" or "had" && words.Skip(at + 1).Take(3).Any(next => next.Key == "been" || IsPastForm(next)))
                return word;
            if (word.Key is "was" or "were" or "did")
                return word;
            if (IsPastForm(word) && before is not null && !IsBe(before) && (before.IsNoun || before.Kind == PointWordKind.Number || before.Key is "he" or "she" or "they" or "we" or "i" or "it" or "never" or "who" or "and"))
                return word;
        }

        return null;
    }

    /// <summary>The verb that is going on, "is leaving"; null when none is.</summary>
    public static PointWord? FindOngoing(IReadOnlyList<PointWord> words) =>
        words.Where((word, at) => at > 0 && IsBe(words[at - 1]) && word.IsVerb && word.Key.EndsWith("ing", StringComparison.Ordinal)).FirstOrDefault();

    private static bool IsBe(PointWord word) => word.Key is "is" or "are" or "am" or "be" or "been" or "being" or "was" or "were";

    private static bool IsPastForm(PointWord word) => word.Kind == PointWordKind.Word && word.Use.Has(WordUse.Verb)
        && ((word.Key.EndsWith("ed", StringComparison.Ordinal) && word.Key.Length > 4) || (IrregularVerbs.BaseOf(word.Key) is { } verb && verb != word.Key) || word.Key is "cut" or "hit" or "put" or "set" or "been");
}
