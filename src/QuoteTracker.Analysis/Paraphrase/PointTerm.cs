using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>A content word with its weight and vector.</summary>
internal sealed class PointTerm(PointWord word)
{
    /// <summary>Words beyond the vectors count as if they stood here.</summary>
    private const int UnknownRank = 120_000;

    /// <summary>The word.</summary>
    public PointWord Word { get; } = word;

    /// <summary>Its weight where nothing is known of the collection: an inverse document frequency for short texts out of its rank, by Zipf's law.</summary>
    public double Weight { get; } = WeightOf(word);

    /// <summary>Its vector, of length 1; null for numbers and words beyond the vectors.</summary>
    public float[]? Vector => Word.Rank < 0 ? null : WordVectors.Shared.VectorOf(Word.Rank);

    private static double WeightOf(PointWord word) => word.Kind == PointWordKind.Number ? 6 : Math.Log(((word.Rank < 0 ? UnknownRank : word.Rank) + 10) / 2.0);
}
