using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>The learned models that are built in.</summary>
internal static class Models
{
    /// <summary>Who says a quote.</summary>
    public static Model Speakers { get; } = new(Weights.Load("speaker-weights"), Trees.Load<SpeakerFact>("speaker-trees"));

    /// <summary>Whether a stretch between marks is a quote.</summary>
    public static Model Quotes { get; } = new(Weights.Load("quote-weights"), Trees.Load<QuoteFact>("quote-trees"));
}
