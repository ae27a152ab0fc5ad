namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Words of opposite meaning, each on one side only: "rose / fell".</summary>
internal static class OppositeDifferences
{
    /// <summary>The differences, each word in one at most; words that deny ("refused", "unsafe") are counted as denials, not here.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        var (ours, theirs) = (Alone(pair.AWords, pair.BStems), Alone(pair.BWords, pair.AStems));
        foreach (var one in ours)
        {
            var found = theirs.FindIndex(other => Antonyms.Are(one.Forms, other.Forms));
            if (found < 0)
                continue;
            yield return new SenseDifference(SenseDifferenceKind.Opposite, one.Key, theirs[found].Key);
            theirs.RemoveAt(found);
        }
    }

    private static List<(string Key, IReadOnlyList<WordForm> Forms)> Alone(IReadOnlyList<PointWord> words, HashSet<string> others) =>
        [.. words.Except(Denials.Find(words, others).Where(denial => !denial.IsPlain).SelectMany(denial => words.Skip(denial.At).Take(denial.Length)))
            .Where(word => word.Kind == PointWordKind.Word && word.IsContent && !others.Contains(word.Stem)).DistinctBy(word => word.Stem).Select(word => (word.Key, Antonyms.FormsOf(word.Key)))];
}
