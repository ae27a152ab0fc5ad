namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds where what is said hangs on another condition, or on none.</summary>
internal static class ConditionDifferences
{
    private static readonly string[] Binding = ["if", "unless", "only-if"];

    private static readonly HashSet<(string, string)> Alike = [("if", "after"), ("only-if", "after"), ("because", "after"), ("if", "only-if")];

    /// <summary>One difference at most.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        var (ours, theirs) = (Read(pair.AWords), Read(pair.BWords));
        var (left, right) = (ours.Where(it => !theirs.ContainsKey(it.Key)).ToList(), theirs.Where(it => !ours.ContainsKey(it.Key)).ToList());
        if (left.Count > 0 && right.Count > 0)
        {
            if (!AreAlike(left[0].Key, right[0].Key))
                yield return new SenseDifference(SenseDifferenceKind.Condition, left[0].Value, right[0].Value);
        }
        else if (left.Concat(right).Any(it => Binding.Contains(it.Key)))
        {
            yield return new SenseDifference(SenseDifferenceKind.Condition, left.Count > 0 ? left[0].Value : "", right.Count > 0 ? right[0].Value : "");
        }
    }

    /// <summary>True when both hang on a condition of one kind: "not until", "only when".</summary>
    public static bool AreBoth(PointAlignment pair) => Read(pair.AWords).Keys.Any(Read(pair.BWords).ContainsKey);

    private static bool AreAlike(string one, string other) => Alike.Contains((one, other)) || Alike.Contains((other, one));

    /// <summary>The phrases by class: "not … until" is "only when", "if … not" is "unless", "Should it rain" is "if it rains".</summary>
    private static Dictionary<string, string> Read(IReadOnlyList<PointWord> words)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var marker in SenseMarkers.Find(words))
        {
            if (marker.Family == "condition")
                found.TryAdd(ClassOf(marker, words), marker.Phrase);
            else if (marker.Phrase == "should" && marker.Start == 0)
                found.TryAdd("if", marker.Phrase);
        }

        return found;
    }

    private static string ClassOf(SenseMarker marker, IReadOnlyList<PointWord> words) => marker.Class switch
    {
        "until" or "before" when words.Take(marker.Start).Any(IsNot) => "only-if",
        "if" when marker.Phrase == "if" && words.Skip(marker.Start).Take(7).TakeWhile(word => word.Key is not ("and" or "but")).Any(IsNot) => "unless",
        _ => marker.Class,
    };

    private static bool IsNot(PointWord word) => word.Key is "not" or "never" or "no" or "nobody";
}
