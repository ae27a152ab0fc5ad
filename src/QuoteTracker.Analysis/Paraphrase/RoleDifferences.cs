using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds two that changed places: who did it in the one suffered it in the other.</summary>
internal static class RoleDifferences
{
    /// <summary>One difference at most, and only where a verb of the one answers one of the other. "A sued B" and "B was sued by A" have none.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        if ((Compared(pair) ?? Turned(pair)) is { } compared)
        {
            yield return compared;
            yield break;
        }

        var (ours, theirs) = (Roles.Read(pair.AWords), Roles.Read(pair.BWords));
        if (ours.Agent is null || theirs.Agent is null || AreSame(ours.Agent, theirs.Agent))
            yield break;
        if (!pair.AWords.Any(word => word.Use.Has(WordUse.Verb) && word != ours.Agent && !ours.Others.Contains(word) && pair.AnswerTo(word) is { } verb && verb.Use.Has(WordUse.Verb)))
            yield break;
        if (ours.Others.Any(word => AreSame(word, theirs.Agent)) && theirs.Others.Any(word => AreSame(word, ours.Agent)))
            yield return new SenseDifference(SenseDifferenceKind.Role, $"{ours.Agent.Key} … {theirs.Agent.Key}", $"{theirs.Agent.Key} … {ours.Agent.Key}");
    }

    /// <summary>"Arsenal" is a name inside a sentence, and a word like others at its beginning.</summary>
    private static bool AreSame(PointWord one, PointWord other) => one.Stem == other.Stem || one.Key == other.Key;

    /// <summary>"The east is poorer than the west": what stands before "than" in the one stands behind it in the other.</summary>
    private static SenseDifference? Compared(PointAlignment pair)
    {
        var (ours, theirs) = (Sides(pair.AWords), Sides(pair.BWords));
        var fore = ours.Before.FirstOrDefault(word => theirs.After.Any(other => other.Stem == word.Stem) && !theirs.Before.Any(other => other.Stem == word.Stem));
        var back = ours.After.FirstOrDefault(word => theirs.Before.Any(other => other.Stem == word.Stem) && !theirs.After.Any(other => other.Stem == word.Stem));
        return fore is null || back is null ? null : new SenseDifference(SenseDifferenceKind.Role, $"{fore.Key} … {back.Key}", $"{back.Key} … {fore.Key}");
    }

    /// <summary>"From the port to the capital", "from the capital to the port".</summary>
    private static SenseDifference? Turned(PointAlignment pair)
    {
        var (ours, theirs) = ((From: Behind(pair.AWords, "from"), To: Behind(pair.AWords, "to")), (From: Behind(pair.BWords, "from"), To: Behind(pair.BWords, "to")));
        return ours is ({ } from, { } to) && theirs is ({ } otherFrom, { } otherTo) && from.Stem == otherTo.Stem && to.Stem == otherFrom.Stem && from.Stem != to.Stem
            ? new SenseDifference(SenseDifferenceKind.Role, $"{from.Key} … {to.Key}", $"{to.Key} … {from.Key}") : null;
    }

    private static PointWord? Behind(IReadOnlyList<PointWord> words, string preposition) =>
        words.SkipWhile(word => word.Key != preposition).Skip(1).Take(3).FirstOrDefault(word => word.IsNoun);

    private static (List<PointWord> Before, List<PointWord> After) Sides(IReadOnlyList<PointWord> words)
    {
        var than = words.ToList().FindIndex(word => word.Key == "than");
        return than < 0 ? ([], []) : ([.. words.Take(than).Where(word => word.IsContent)], [.. words.Skip(than).Where(word => word.IsContent)]);
    }
}
