using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Two words of one kind that exclude each other, each on one side only: "Monday / Thursday".</summary>
internal static class ExclusiveDifferences
{
    /// <summary>The differences.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        var (ours, theirs) = (Alone(pair.AWords, pair.BStems), Alone(pair.BWords, pair.AStems));
        return from one in ours
               from other in theirs
               where ExclusiveWords.Exclude(one.Singular, other.Singular)
               select new SenseDifference(SenseDifferenceKind.Exclusive, one.Key, other.Key);
    }

    /// <summary>Words of any kind that the other side lacks; units behind a number are compared with the number.</summary>
    private static List<(string Key, string Singular)> Alone(IReadOnlyList<PointWord> words, HashSet<string> others)
    {
        var alone = new List<(string, string)>();
        for (var at = 0; at < words.Count; at++)
        {
            var isUnit = at > 0 && words[at - 1].Kind == PointWordKind.Number && Units.Find(words[at].Key) is not null;
            if (!isUnit && !others.Contains(words[at].Stem) && ExclusiveWords.Find(words[at].Key) is { } singular)
                alone.Add((words[at].Key, singular));
        }

        return alone;
    }
}
