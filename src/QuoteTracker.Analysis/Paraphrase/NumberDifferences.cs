namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Numbers that stand against each other, and one number in two units.</summary>
internal static class NumberDifferences
{
    /// <summary>A number that only one side has is a detail; two that are not the same are a difference.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        var (ours, theirs) = (Numbers(pair.AWords), Numbers(pair.BWords));
        foreach (var one in ours)
        {
            if (theirs.Find(other => other.Value == one.Value && other.Unit != one.Unit && other.Unit is not null && one.Unit is not null) is { } other && !theirs.Exists(it => it.Value == one.Value && it.Unit == one.Unit))
                yield return new SenseDifference(SenseDifferenceKind.Unit, WithUnit(one), WithUnit(other));
        }

        var (left, right) = (ours.FindAll(one => !theirs.Exists(other => AreSame(one, other))), theirs.FindAll(one => !ours.Exists(other => AreSame(one, other))));
        foreach (var (one, other) in left.Zip(right))
            yield return new SenseDifference(SenseDifferenceKind.Number, one.Key, other.Key);
    }

    private static List<PointWord> Numbers(IReadOnlyList<PointWord> words) => [.. words.Where(word => word.Kind == PointWordKind.Number)];

    /// <summary>"3 March" and "March 3rd" are one: an order matters only where both say it.</summary>
    private static bool AreSame(PointWord one, PointWord other) =>
        one.Value == other.Value && (one.Unit == other.Unit || one.Unit is null || other.Unit is null || (one.Unit is not ("percent" or "times") && other.Unit is not ("percent" or "times")));

    private static string WithUnit(PointWord number) => number.Key.EndsWith(number.Unit!, StringComparison.Ordinal) ? number.Key : $"{number.Key} {number.Unit}";
}
