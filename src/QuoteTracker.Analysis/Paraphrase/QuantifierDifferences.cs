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

        if (ours.TryGetValue("all", out var all) && PartOf(pair.BWords, pair.AStems) is { } part && !theirs.ContainsKey("all"))
            yield return new SenseDifference(SenseDifferenceKind.Quantifier, all, $"{part} of");
        else if (theirs.TryGetValue("all", out all) && PartOf(pair.AWords, pair.BStems) is { } share && !ours.ContainsKey("all"))
            yield return new SenseDifference(SenseDifferenceKind.Quantifier, $"{share} of", all);
        foreach (var name in Strong.Where(name => ours.ContainsKey(name) != theirs.ContainsKey(name) && !(name == "only" && IsJust(ours.ContainsKey(name) ? pair.BWords : pair.AWords))))
            yield return new SenseDifference(SenseDifferenceKind.Quantifier, ours.GetValueOrDefault(name, ""), theirs.GetValueOrDefault(name, ""));
    }

    /// <summary>"Just one day" says what "only for a day" says; by itself "just" is a filler.</summary>
    private static bool IsJust(IReadOnlyList<PointWord> words) => words.Any(word => word.Key is "just" or "only");

    /// <summary>A number that only this side has and of which something is a part: "two of the three".</summary>
    private static string? PartOf(IReadOnlyList<PointWord> words, HashSet<string> others) =>
        words.Where((word, at) => word.Kind == PointWordKind.Number && !others.Contains(word.Stem) && at + 1 < words.Count && words[at + 1].Key == "of").FirstOrDefault()?.Key;

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
