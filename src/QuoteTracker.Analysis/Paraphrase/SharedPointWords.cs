namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Says in words what two texts have in common, so that a person sees why they are asked about.</summary>
internal static class SharedPointWords
{
    private const int Most = 4;

    /// <summary><c>“ban” / “prohibition”; shares: fishing, harbour; only in one: trawlers</c>; parts that are empty are left out, the words are in the order of the texts.</summary>
    public static string Of(IReadOnlyList<PointTerm> ours, IReadOnlyList<PointTerm> theirs, IReadOnlyList<(PointTerm One, PointTerm Other, double Likeness)> pairs)
    {
        var ordered = pairs.OrderBy(pair => pair.One.Word.Span.Start).ToList();
        var answers = ordered.Where(pair => !IsSame(pair.One, pair.Other)).Select(pair => $"“{pair.One.Word.Key}” / “{pair.Other.Word.Key}”");
        var same = ordered.Where(pair => IsSame(pair.One, pair.Other)).ToList();
        var left = ours.Except(pairs.Select(pair => pair.One)).Concat(theirs.Except(pairs.Select(pair => pair.Other)));
        string[] parts = [string.Join(", ", answers.Take(Most)), List("shares: ", same.Select(pair => pair.One)), List("only in one: ", left)];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static bool IsSame(PointTerm one, PointTerm other) => one.Word.Stem == other.Word.Stem;

    /// <summary>The words that weigh most, in their order.</summary>
    private static string List(string before, IEnumerable<PointTerm> terms)
    {
        var all = terms.ToList();
        var most = all.OrderByDescending(term => term.Weight).Take(Most).ToHashSet();
        return all.Count == 0 ? "" : before + string.Join(", ", all.Where(most.Contains).Select(term => term.Word.Key).Distinct(StringComparer.Ordinal)) + (all.Count > Most ? ", …" : "");
    }
}
