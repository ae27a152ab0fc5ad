namespace QuoteTracker.Web.Store.Queries;

/// <summary>What a person has done with a quote.</summary>
public enum ReviewState
{
    Any,

    /// <summary>Nobody looked at it yet.</summary>
    Unreviewed,

    /// <summary>A person accepted or corrected it.</summary>
    Reviewed,

    /// <summary>Unknown speaker or low confidence, not looked at yet.</summary>
    NeedsReview,
}
