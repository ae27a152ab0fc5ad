namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Says in words what two texts have in common, so that a person sees why they are asked about.</summary>
internal sealed class SharedPointWords(PointText a, PointText b, IReadOnlyList<(PointTerm One, PointTerm Other, double Likeness)> pairs)
{
    private const int Most = 4;

    /// <summary><c>“ban” / “prohibition”; shares: fishing, harbour; only in one: trawlers</c>; parts that are empty are left out, the words are written and ordered as in the texts.</summary>
    public string Say(IReadOnlyList<PointTerm> ours, IReadOnlyList<PointTerm> theirs)
    {
        var ordered = pairs.OrderBy(pair => pair.One.Word.Span.Start).ToList();
        var answers = ordered.Where(pair => !IsSame(pair)).Select(pair => $"“{Shown(a, pair.One)}” / “{Shown(b, pair.Other)}”");
        var same = ordered.Where(IsSame).Select(pair => (pair.One.Weight, Shown(a, pair.One)));
        var left = ours.Except(pairs.Select(pair => pair.One)).Select(term => (term.Weight, Shown(a, term)))
            .Concat(theirs.Except(pairs.Select(pair => pair.Other)).Select(term => (term.Weight, Shown(b, term))));
        string[] parts = [string.Join(", ", answers.Take(Most)), List("shares: ", [.. same]), List("only in one: ", [.. left])];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static bool IsSame((PointTerm One, PointTerm Other, double Likeness) pair) => pair.One.Word.Stem == pair.Other.Word.Stem;

    private static string Shown(PointText text, PointTerm term) => term.Word.Span.In(text.Text).ToString();

    /// <summary>The words that weigh most, in their order.</summary>
    private static string List(string before, IReadOnlyList<(double Weight, string Word)> words)
    {
        var most = words.OrderByDescending(word => word.Weight).Take(Most).ToHashSet();
        return words.Count == 0 ? "" : before + string.Join(", ", words.Where(most.Contains).Select(word => word.Word).Distinct(StringComparer.OrdinalIgnoreCase)) + (words.Count > Most ? ", …" : "");
    }
}
