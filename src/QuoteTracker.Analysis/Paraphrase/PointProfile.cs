namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>The content words of a text with their weights, made ready for scoring many pairs.</summary>
internal sealed class PointProfile
{
    private readonly Lazy<float[]> _vector;

    public PointProfile(IReadOnlyList<PointTerm> terms, Func<PointTerm, double> weightOf)
    {
        Terms = [.. terms];
        Weights = [.. terms.Select(weightOf)];
        Weight = Weights.Sum();
        var distinct = Terms.Zip(Weights, (term, weight) => (term.Word.Stem, weight)).DistinctBy(it => it.Stem).ToList();
        ByStem = distinct.ToDictionary(it => it.Stem, it => it.weight, StringComparer.Ordinal);
        Length = Math.Sqrt(distinct.Sum(it => it.weight * it.weight));
        _vector = new Lazy<float[]>(() => SentenceVector.Of(Terms));
    }

    /// <summary>The words in order.</summary>
    public PointTerm[] Terms { get; }

    /// <summary>Their weights.</summary>
    public double[] Weights { get; }

    /// <summary>The sum of the weights.</summary>
    public double Weight { get; }

    /// <summary>The weight of each stem, counted once.</summary>
    public Dictionary<string, double> ByStem { get; }

    /// <summary>The length of the vector of weighted stems.</summary>
    public double Length { get; }

    /// <summary>The sentence vector, of length 1.</summary>
    public float[] Vector => _vector.Value;
}
