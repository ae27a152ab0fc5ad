namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds where one text says yes and the other no.</summary>
internal static class PolarityDifferences
{
    /// <summary>One difference at most: only one side denies, or both do but not of the same verb.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        var ours = DeniedClauses.Find(pair.A.Text, WithFrames(pair.A, pair.AWords), pair.BStems, pair.IsShared);
        var theirs = DeniedClauses.Find(pair.B.Text, WithFrames(pair.B, pair.BWords), pair.AStems, pair.IsShared);
        var (no, yes) = (ours.FindAll(clause => clause.IsNegative), theirs.FindAll(clause => clause.IsNegative));
        if (no.Count + yes.Count == 0 || (no.Count > 0 && yes.Count > 0 && !Disagree(pair, ours, theirs)))
            yield break;
        var isOurs = yes.Count == 0 || (no.Count > 0 && no.Count >= yes.Count);
        var (with, without) = (isOurs ? no : yes)[0].Shown();
        yield return isOurs ? new SenseDifference(SenseDifferenceKind.Polarity, with, without) : new SenseDifference(SenseDifferenceKind.Polarity, without, with);
    }

    /// <summary>A verb that both have, denied in one only.</summary>
    private static bool Disagree(PointAlignment pair, List<DeniedClause> ours, List<DeniedClause> theirs) =>
        ours.Any(clause => clause.Words.Any(word => word.IsVerb && pair.BStems.Contains(word.Stem)
            && theirs.Find(other => other.Words.Any(it => it.Stem == word.Stem)) is { } other && other.IsNegative != clause.IsNegative));

    /// <summary>Words that report count where they deny: "He denied that …", "I do not think …".</summary>
    private static List<PointWord> WithFrames(PointText text, IReadOnlyList<PointWord> points)
    {
        var kept = points.ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. text.Words.Where(word => word.IsFrame || kept.Contains(word))];
    }
}
