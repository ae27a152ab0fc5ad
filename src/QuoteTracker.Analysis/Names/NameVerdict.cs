namespace QuoteTracker.Analysis.Names;

/// <summary>What <see cref="NameJudge"/> says of two names.</summary>
/// <param name="Sameness">The decision.</param>
/// <param name="Score">The chance that they are one, 0 to 1.</param>
/// <param name="Reason">Why, in words for people.</param>
public readonly record struct NameVerdict(NameSameness Sameness, double Score, string Reason)
{
    /// <summary>From this score on two names are one.</summary>
    public const double SameFrom = 0.75;

    /// <summary>Up to this score they are two.</summary>
    public const double DifferentTo = 0.3;

    /// <summary>The verdict that a score stands for.</summary>
    internal static NameVerdict Of(double score, string reason)
    {
        var sameness = score >= SameFrom ? NameSameness.Same : score <= DifferentTo ? NameSameness.Different : NameSameness.Doubtful;
        return new NameVerdict(sameness, Math.Round(score, 3), reason);
    }
}
