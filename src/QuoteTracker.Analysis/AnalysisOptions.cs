namespace QuoteTracker.Analysis;

/// <summary>What a user decides about the analysis, and what is asked for.</summary>
public sealed record AnalysisOptions
{
    /// <summary>What holds when nobody says anything.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>A quote whose speaker is less sure than this is left without one, 0 to 1: unknown is better than wrong. 0 always names the likeliest.</summary>
    public double UnknownBelow { get; init; } = 0.25;

    /// <summary>True leaves out what is not printed with quotes: the key terms that stand in none, the reasons, and who else could have spoken.</summary>
    public bool IsForPrint { get; init; }
}
