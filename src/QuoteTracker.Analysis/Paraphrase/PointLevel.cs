namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>How two texts stand to each other as statements.</summary>
public enum PointLevel
{
    /// <summary>They say different things.</summary>
    None,

    /// <summary>They may make the same point in other words: a suggestion that a person decides.</summary>
    Point,

    /// <summary>They are near but for a difference that turns the sense.</summary>
    Counter,

    /// <summary>Nearly the same words.</summary>
    Near,

    /// <summary>The same words.</summary>
    SameWords,
}
