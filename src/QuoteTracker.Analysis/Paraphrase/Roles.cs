using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Who does it and to whom, as far as the order of words and the passive show it.</summary>
/// <param name="Agent">Who does it; null when the passive does not say.</param>
/// <param name="Others">Everybody and everything behind the verb; in the passive, all but the agent.</param>
internal sealed record Roles(PointWord? Agent, IReadOnlyList<PointWord> Others)
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "in", "on", "at", "by", "for", "from", "to", "with", "along", "after", "before", "during", "since", "under", "over", "of", "near", "last", "next" };

    /// <summary>Reads the roles of the first clause with a verb.</summary>
    public static Roles Read(IReadOnlyList<PointWord> words)
    {
        var by = FindBy(words);
        if (by >= 0)
        {
            var agent = FirstActor(words, by + 1, words.Count);
            return new Roles(agent, [.. words.Where(word => word != agent && IsActor(word))]);
        }

        var first = FirstActor(words, 0, words.Count);
        return first is null ? new Roles(null, []) : IsPassive(words, words.Count) ? new Roles(null, [first]) : new Roles(first, [.. words.SkipWhile(word => word != first).Skip(1).Where(IsActor)]);
    }

    /// <summary>"was sued by": the place of "by" behind a passive, 0 or more; −1 when there is none that an actor follows.</summary>
    private static int FindBy(IReadOnlyList<PointWord> words)
    {
        for (var at = 1; at < words.Count - 1; at++)
        {
            if (words[at].Key == "by" && words[at + 1].Kind != PointWordKind.Number && !ExclusiveWords.Contains(words[at + 1].Key) && IsPassive(words, at) && FirstActor(words, at + 1, Math.Min(words.Count, at + 5)) is not null)
                return at;
        }

        return -1;
    }

    private static bool IsPassive(IReadOnlyList<PointWord> words, int end)
    {
        for (var at = 0; at < end - 1; at++)
        {
            if (words[at].Key is "was" or "were" or "is" or "are" or "be" or "been" or "being" && words.Skip(at + 1).Take(Math.Min(3, end - at - 1)).Any(word => word.Use.Has(WordUse.Verb) && !word.Key.EndsWith("ing", StringComparison.Ordinal) && (word.Key.EndsWith("ed", StringComparison.Ordinal) || Lexicons.IrregularVerbs.BaseOf(word.Key) is not null)))
                return true;
        }

        return false;
    }

    /// <summary>The first actor that no preposition introduces: in "Along the coast houses were damaged" the houses.</summary>
    private static PointWord? FirstActor(IReadOnlyList<PointWord> words, int start, int end)
    {
        var isIntroduced = false;
        for (var at = start; at < end; at++)
        {
            if (IsActor(words[at]) && !isIntroduced && (at + 1 >= end || !IsActor(words[at + 1])))
                return words[at];
            if (IsActor(words[at]) && (at + 1 >= end || !IsActor(words[at + 1])))
                isIntroduced = false;
            else if (Prepositions.Contains(words[at].Key) && at > start - 1)
                isIntroduced = true;
        }

        return null;
    }

    private static bool IsActor(PointWord word) => !word.IsFrame && word.IsNoun && !word.IsPossessive && (word.IsName || !ExclusiveWords.Contains(word.Key) || word.Key is "north" or "south" or "east" or "west" || word.Use.Has(WordUse.MostlyNoun)) && Units.Find(word.Key) is null;
}
