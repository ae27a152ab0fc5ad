namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds where one text speaks of all and the other of some, or one of at least and the other of at most.</summary>
internal static class QuantifierDifferences
{
    /// <summary>Of how many; of the classes of one line one text can mean only one.</summary>
    private static readonly string[][] Scales = [["all", "most", "some", "many", "few"], ["least", "over", "under", "most-many"], ["always", "sometimes", "often"], ["more", "fewer"]];

    private static readonly string[] Strong = ["only", "almost"];

    /// <summary>The differences.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        var (ours, theirs) = (Read(pair.AWords), Read(pair.BWords));
        foreach (var scale in Scales)
        {
            var (left, right) = (scale.Where(it => ours.ContainsKey(it) && !theirs.ContainsKey(it)).ToList(), scale.Where(it => theirs.ContainsKey(it) && !ours.ContainsKey(it)).ToList());
            if (left.Count > 0 && right.Count > 0 && !(left[0] is "least" or "over" && right[0] is "least" or "over"))
                yield return new SenseDifference(SenseDifferenceKind.Quantifier, ours[left[0]], theirs[right[0]]);
        }

        foreach (var name in Strong.Where(name => ours.ContainsKey(name) != theirs.ContainsKey(name)))
            yield return new SenseDifference(SenseDifferenceKind.Quantifier, ours.GetValueOrDefault(name, ""), theirs.GetValueOrDefault(name, ""));
    }

    /// <summary>The phrases by class; "some 12,000" and "almost 300" round a number.</summary>
    private static Dictionary<string, string> Read(IReadOnlyList<PointWord> words)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var marker in SenseMarkers.Find(words).Where(marker => marker.Family == "quantifier"))
        {
            var next = marker.Start + marker.Length;
            var roundsNumber = next < words.Count && words[next].Kind == PointWordKind.Number;
            if (roundsNumber ? marker.Class is not ("some" or "almost" or "only") : marker.Class is not ("least" or "most-many") && marker.Phrase is not ("under" or "over" or "below" or "up to" or "some"))
                found.TryAdd(marker.Class, marker.Phrase);
            else if (marker.Phrase == "some")
                found.TryAdd("some", marker.Phrase);
        }

        return found;
    }
}
