using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// The mean of the word vectors of a text, rare words weighing more, without what all texts have in common:
/// S. Arora, Y. Liang, T. Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings" (ICLR 2017).
/// </summary>
internal static class SentenceVector
{
    private const double Smoothing = 1e-3;
    private const int CommonWords = 5_000;

    private static readonly Lazy<float[]> Common = new(FindCommon);

    /// <summary>The vector, of length 1; all noughts when no word has a vector.</summary>
    public static float[] Of(IEnumerable<PointTerm> terms)
    {
        var sum = new float[WordVectors.Shared.Dimensions];
        foreach (var term in terms)
        {
            if (term.Vector is { } vector)
                Add(sum, vector, Weight(term.Word.Rank));
        }

        Add(sum, Common.Value, -TermLikeness.Dot(sum, Common.Value));
        return Normalize(sum);
    }

    /// <summary>The direction in which texts of common words agree: the weighted mean of the commonest words, which is close to the first principal component.</summary>
    private static float[] FindCommon()
    {
        var sum = new float[WordVectors.Shared.Dimensions];
        for (var rank = 0; rank < CommonWords; rank++)
            Add(sum, WordVectors.Shared.VectorOf(rank), Share(rank) * Weight(rank));
        return Normalize(sum);
    }

    private static double Weight(int rank) => Smoothing / (Smoothing + Share(rank));

    /// <summary>The share of all words of a text that the word of a rank has, by Zipf's law.</summary>
    private static double Share(int rank) => 0.1 / (rank + 2);

    private static void Add(float[] sum, float[] vector, double weight)
    {
        for (var i = 0; i < sum.Length; i++)
            sum[i] += (float)(weight * vector[i]);
    }

    private static float[] Normalize(float[] vector)
    {
        var length = Math.Sqrt(TermLikeness.Dot(vector, vector));
        for (var i = 0; i < vector.Length && length > 0; i++)
            vector[i] = (float)(vector[i] / length);
        return vector;
    }
}
