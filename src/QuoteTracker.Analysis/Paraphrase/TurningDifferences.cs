using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Texts of the same content words in which one small word changes what is said: "from the bishop", "to the bishop".</summary>
internal static class TurningDifferences
{
    /// <summary>One difference at most, and only where all content words are the same.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        if (!Content(pair.AWords).SetEquals(Content(pair.BWords)))
            yield break;
        var (ours, theirs) = (Alone(pair.AWords, pair.BStems), Alone(pair.BWords, pair.AStems));
        // "not until" and "only when" are conditions, which are compared by themselves.
        if (ours.Count == 1 && theirs.Count == 1 && WordForms.Turn(ours[0], theirs[0]) && !ConditionDifferences.AreBoth(pair))
            yield return new SenseDifference(SenseDifferenceKind.Exclusive, ours[0], theirs[0]);
    }

    private static HashSet<string> Content(IReadOnlyList<PointWord> words) => [.. words.Where(word => word.IsContent).Select(word => word.Stem)];

    private static List<string> Alone(IReadOnlyList<PointWord> words, HashSet<string> others) =>
        [.. words.Where(word => !word.IsContent && WordForms.MayTurn(word.Key) && !others.Contains(word.Stem)).Select(word => word.Key).Distinct()];
}
