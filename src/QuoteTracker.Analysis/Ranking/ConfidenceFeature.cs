namespace QuoteTracker.Analysis.Ranking;

/// <summary>What the confidence in an attribution is computed from. Chances stand as log odds, the others are 0 or 1.</summary>
internal enum ConfidenceFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>That the words are a quote at all, as the ranking has it; the least sure fragment counts.</summary>
    Quote,

    /// <summary>That this phrase names the speaker, as the ranking has it.</summary>
    Speaker,

    /// <summary>The less sure of the two, quote and person: what must both hold is no surer than its weaker half.</summary>
    Weakest,

    /// <summary>The phrase stands in another sentence.</summary>
    OtherSentence,

    /// <summary>The speaker of the quote before goes on.</summary>
    TakenUp,

    /// <summary>No phrase names the speaker.</summary>
    Nobody,
}
