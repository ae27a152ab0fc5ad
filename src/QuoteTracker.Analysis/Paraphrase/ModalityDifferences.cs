namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds where one text is sure and the other not, or one speaks of what will be and the other of what was.</summary>
internal static class ModalityDifferences
{
    private static readonly string[] Unreal = ["future", "would", "possible", "able", "must", "wish", "alleged", "likely"];

    private static readonly string Allege = PointReader.StemOf("allege");

    /// <summary>Classes of which one side has none of the second when the other has the first.</summary>
    private static readonly (string Class, string[] Alike)[] Strong =
    [
        ("possible", ["possible", "able", "likely"]),
        ("must", ["must"]),
        ("alleged", ["alleged"]),
        ("formerly", ["formerly"]),
        ("perfect", ["perfect", "past"]),
    ];

    /// <summary>One difference at most.</summary>
    public static IEnumerable<SenseDifference> Find(PointAlignment pair)
    {
        var (ours, theirs) = (Read(pair.A, pair.AWords, pair.BStems), Read(pair.B, pair.BWords, pair.AStems));
        if (Lacking(ours, theirs) is { } strong)
            yield return strong;
        else if (Lacking(theirs, ours) is { } reverse)
            yield return new SenseDifference(reverse.Kind, reverse.Other, reverse.One);
        else if (IsPast(ours, theirs) || IsPast(theirs, ours))
            yield return new SenseDifference(SenseDifferenceKind.Modality, Name(ours), Name(theirs));
    }

    private static SenseDifference? Lacking(Dictionary<string, string> ours, Dictionary<string, string> theirs)
    {
        foreach (var (name, alike) in Strong)
        {
            if (ours.TryGetValue(name, out var phrase) && !alike.Any(theirs.ContainsKey))
                return new SenseDifference(SenseDifferenceKind.Modality, phrase, Name(theirs));
        }

        return null;
    }

    /// <summary>One in the past against one that is to come, or that goes on with the same verb.</summary>
    private static bool IsPast(Dictionary<string, string> past, Dictionary<string, string> other) =>
        past.ContainsKey("past") && (other.Keys.Any(it => it is "future" or "would" or "wish") || other.ContainsKey("ongoing"));

    private static Dictionary<string, string> Read(PointText text, IReadOnlyList<PointWord> words, HashSet<string> otherStems)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (text.Words.FirstOrDefault(word => word.IsFrame && word.Stem == Allege) is { } allege)
            found.Add("alleged", allege.Key);
        foreach (var marker in SenseMarkers.Find(words).Where(marker => marker.Family == "modal"))
        {
            found.TryAdd(ClassOf(marker, words, text.Words.Any(word => word.IsFrame)), marker.Phrase);
            if (marker.Class is "possible" or "would" && marker.Start + 1 < words.Count && words[marker.Start + 1].Key == "have" && marker.Start + 2 < words.Count && words[marker.Start + 2].Key != "to")
                found.TryAdd("perfect", $"{marker.Phrase} have");
        }

        if (!found.Keys.Any(Unreal.Contains) && Tense.FindPast(words) is { } past)
            found.Add("past", past.Key);
        else if (!found.Keys.Any(Unreal.Contains) && Tense.FindOngoing(words) is { } ongoing && otherStems.Contains(ongoing.Stem))
            found.Add("ongoing", ongoing.Key);

        return found;
    }

    /// <summary>What others report stands one step back: "would" for "will". "Should it rain" is a condition, "May" before a number a month.</summary>
    private static string ClassOf(SenseMarker marker, IReadOnlyList<PointWord> words, bool isReported) => marker.Phrase switch
    {
        "would" when isReported => "future",
        "should" when marker.Start == 0 => "condition",
        "may" when marker.Start + 1 < words.Count && words[marker.Start + 1].Kind == PointWordKind.Number => "month",
        _ => marker.Class,
    };

    private static string Name(Dictionary<string, string> classes) => classes.Count > 0 ? classes.First().Value : "";
}
