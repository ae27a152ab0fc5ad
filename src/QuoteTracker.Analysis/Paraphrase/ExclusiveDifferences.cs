namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Two words of one kind that exclude each other, each on one side only: "Monday / Thursday".</summary>
internal static class ExclusiveDifferences
{
    /// <summary>The differences.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair) =>
        from one in pair.AWords
        where !pair.BStems.Contains(one.Stem)
        from other in pair.BWords
        where !pair.AStems.Contains(other.Stem) && ExclusiveWords.Exclude(one.Key, other.Key)
        select new SenseDifference(SenseDifferenceKind.Exclusive, one.Key, other.Key);
}
