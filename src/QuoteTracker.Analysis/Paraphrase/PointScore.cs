namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// How near two texts are in what they speak of, 0 to 1: the cosine of their weighted stems, the alignment of their words in both directions, and their sentence vectors.
/// It does not see what turns the sense round; <see cref="SenseDifferences"/> does.
/// </summary>
internal static class PointScore
{
    private const double CosinePart = 0.4;
    private const double AlignmentPart = 0.4;
    private const double VectorPart = 0.2;

    /// <summary>Words beyond these are not aligned; no quote has as many.</summary>
    private const int MostTerms = 2_000;

    /// <summary>The score; 0 when one of them has no content.</summary>
    public static double Of(PointProfile a, PointProfile b) => Of(a, b, Cosine(a, b), (i, j) => TermLikeness.Of(a.Terms[i], b.Terms[j]));

    /// <summary>The same where the cosine of the stems is known, and the likeness of a word of the one and a word of the other, by their places.</summary>
    public static double Of(PointProfile a, PointProfile b, double cosine, Func<int, int, double> likeness)
    {
        if (a.Terms.Length == 0 || b.Terms.Length == 0)
            return 0;
        return (CosinePart * cosine) + (AlignmentPart * Aligned(a, b, likeness)) + (VectorPart * Math.Max(0, TermLikeness.Dot(a.Vector, b.Vector)));
    }

    /// <summary>The cosine of the weighted stems.</summary>
    public static double Cosine(PointProfile a, PointProfile b)
    {
        var dot = a.ByStem.Sum(it => it.Value * b.ByStem.GetValueOrDefault(it.Key));
        return dot == 0 ? 0 : dot / (a.Length * b.Length);
    }

    /// <summary>The share of the words' weight that finds its like on the other side, the mean of both directions: A. Sultan, S. Bethard, T. Sumner, "DLS@CU" (SemEval 2015).</summary>
    private static double Aligned(PointProfile a, PointProfile b, Func<int, int, double> likenessOf)
    {
        Span<double> best = stackalloc double[Math.Min(b.Terms.Length, MostTerms)];
        var (ours, theirs) = (0.0, 0.0);
        for (var i = 0; i < a.Terms.Length; i++)
        {
            var most = 0.0;
            for (var j = 0; j < best.Length; j++)
            {
                var likeness = likenessOf(i, j);
                most = Math.Max(most, likeness);
                best[j] = Math.Max(best[j], likeness);
            }

            ours += a.Weights[i] * most;
        }

        for (var j = 0; j < best.Length; j++)
            theirs += b.Weights[j] * best[j];
        return ((ours / a.Weight) + (theirs / b.Weight)) / 2;
    }
}
