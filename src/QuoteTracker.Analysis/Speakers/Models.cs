using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>The learned weights that are built in.</summary>
internal static class Models
{
    /// <summary>Who says a quote.</summary>
    public static Weights Speakers { get; } = Weights.Load("speaker-weights");

    /// <summary>Whether a stretch between marks is a quote.</summary>
    public static Weights Quotes { get; } = Weights.Load("quote-weights");
}
