namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What waits for a person, by the question that it asks.</summary>
public enum ReviewQueue
{
    /// <summary>Quotes whose speaker is not known: who said it?</summary>
    UnknownSpeaker,

    /// <summary>Quotes whose speaker is less sure than the threshold: is it right?</summary>
    LowConfidence,

    /// <summary>Two speakers that may be one.</summary>
    SameSpeaker,

    /// <summary>One speaker whose documents may be of two people of one name.</summary>
    Namesakes,

    /// <summary>Two statements in nearly the same words that differ in something that matters, or that may make the same point in other words.</summary>
    SameStatement,

    /// <summary>Documents without a date, or with a day but no year.</summary>
    Undated,
}
