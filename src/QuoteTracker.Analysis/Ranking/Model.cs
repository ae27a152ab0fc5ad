namespace QuoteTracker.Analysis.Ranking;

/// <summary>What was learned for one decision: weights of single features, and trees that look at everything together.</summary>
internal sealed record Model(Weights Weights, Trees Trees)
{
    /// <summary>Nothing was learned: every score is 0.</summary>
    public static Model Empty { get; } = new(Weights.Empty, Trees.Empty);
}
