namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// How near two texts are in what they speak of, 0 to 1: the cosine of their weighted stems, the alignment of their words in both directions, and their sentence vectors.
/// It does not see what turns the sense round; <c>SenseDifferences</c> does.
/// </summary>
internal static class PointScore
{
    private const double CosinePart = 0.4;
    private const double AlignmentPart = 0.4;
    private const double VectorPart = 0.2;

    /// <summary>The score; 0 when one of them has no content.</summary>
    public static double Of(PointText a, PointText b)
    {
        if (a.Content.Count == 0 || b.Content.Count == 0)
            return 0;
        var alignment = (Aligned(a.Content, b.Content) + Aligned(b.Content, a.Content)) / 2;
        return (CosinePart * Cosine(a.Content, b.Content)) + (AlignmentPart * alignment) + (VectorPart * Math.Max(0, SentenceVector.Cosine(a.Content, b.Content)));
    }

    /// <summary>The share of the weight of <paramref name="words"/> that finds its like in <paramref name="others"/>.</summary>
    public static double Aligned(IReadOnlyList<PointTerm> words, IReadOnlyList<PointTerm> others)
    {
        var (found, all) = (0.0, 0.0);
        foreach (var word in words)
        {
            var best = 0.0;
            foreach (var other in others)
                best = Math.Max(best, TermLikeness.Of(word, other));
            (found, all) = (found + (word.Weight * best), all + word.Weight);
        }

        return found / all;
    }

    private static double Cosine(IReadOnlyList<PointTerm> a, IReadOnlyList<PointTerm> b)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in a)
            weights[term.Word.Stem] = term.Weight;
        var dot = b.DistinctBy(term => term.Word.Stem).Sum(term => weights.GetValueOrDefault(term.Word.Stem) * term.Weight);
        return dot / Math.Sqrt(weights.Values.Sum(weight => weight * weight) * b.DistinctBy(term => term.Word.Stem).Sum(term => term.Weight * term.Weight));
    }
}
