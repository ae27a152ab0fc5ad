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
        foreach (var exchanged in Exchanged(pair).Take(1))
            yield return exchanged;
    }

    /// <summary>Two numbers that changed places: "300 doctors and 700 nurses", "700 doctors and 300 nurses".</summary>
    private static IEnumerable<SenseDifference> Exchanged(PointAlignment pair)
    {
        var (ours, theirs) = (Counted(pair.AWords), Counted(pair.BWords));
        return from one in ours
               from other in theirs
               where one.What == other.What && one.Number.Value != other.Number.Value && theirs.Exists(it => it.Number.Value == one.Number.Value) && ours.Exists(it => it.Number.Value == other.Number.Value)
               select new SenseDifference(SenseDifferenceKind.Number, $"{one.Number.Key} {one.What}", $"{other.Number.Key} {other.What}");
    }

    /// <summary>Numbers with the stem of the noun that they count.</summary>
    private static List<(PointWord Number, string What)> Counted(IReadOnlyList<PointWord> words) =>
        [.. words.Select((word, at) => (word, What: words.Skip(at + 1).Take(3).TakeWhile(next => next.Kind != PointWordKind.Number).FirstOrDefault(next => next.IsNoun)?.Stem ?? "")).Where(it => it.word.Kind == PointWordKind.Number && it.What.Length > 0)];

    private static List<PointWord> Numbers(IReadOnlyList<PointWord> words) => [.. words.Where(word => word.Kind == PointWordKind.Number)];

    /// <summary>"3 March" and "March 3rd" are one: an order matters only where both say it.</summary>
    private static bool AreSame(PointWord one, PointWord other) =>
        (one.Value == other.Value || AreShares(one, other)) && (one.Unit == other.Unit || one.Unit is null || other.Unit is null || (one.Unit is not ("percent" or "times") && other.Unit is not ("percent" or "times")));

    /// <summary>"Two thirds" and "67 percent".</summary>
    private static bool AreShares(PointWord one, PointWord other) =>
        one.Unit == "percent" && other.Unit == "percent" && Math.Abs(one.Value - other.Value) < 0.5 && (one.Value % 1 != 0) != (other.Value % 1 != 0) && (IsThird(one) || IsThird(other));

    private static bool IsThird(PointWord share) => Math.Abs((share.Value * 3 / 100) - Math.Round(share.Value * 3 / 100)) < 1e-9;

    private static string WithUnit(PointWord number) => number.Key.EndsWith(number.Unit!, StringComparison.Ordinal) ? number.Key : $"{number.Key} {number.Unit}";
}
