namespace QuoteTracker.Analysis.Ranking;

/// <summary>Turns scores into chances.</summary>
internal static class Chances
{
    /// <summary>Replaces scores by the chances of a conditional log-linear model (softmax); they sum to 1.</summary>
    public static void FromScores(Span<float> scores)
    {
        var greatest = float.MinValue;
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - greatest);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }

    /// <summary>The chance of a yes with that score (logistic).</summary>
    public static float FromScore(float score) => 1f / (1f + MathF.Exp(-score));
}
