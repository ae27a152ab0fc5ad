namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Two words of one kind that exclude each other, each on one side only: "Monday / Thursday".</summary>
internal static class ExclusiveDifferences
{
    /// <summary>The differences.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair) =>
        from one in Alone(pair.AWords)
        where !pair.BStems.Contains(one.Stem)
        from other in Alone(pair.BWords)
        where !pair.AStems.Contains(other.Stem) && ExclusiveWords.Exclude(one.Key, other.Key)
        select new SenseDifference(SenseDifferenceKind.Exclusive, one.Key, other.Key);

    /// <summary>Units behind a number are compared with the number.</summary>
    private static IEnumerable<PointWord> Alone(IReadOnlyList<PointWord> words) =>
        words.Where((word, at) => at == 0 || words[at - 1].Kind != PointWordKind.Number || Units.Find(word.Key) is null);
}
