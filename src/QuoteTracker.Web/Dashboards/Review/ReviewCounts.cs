namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>How much waits in each queue.</summary>
public sealed record ReviewCounts(int UnknownSpeaker, int LowConfidence, int SameSpeaker, int SameStatement, int Undated)
{
    public int Total => UnknownSpeaker + LowConfidence + SameSpeaker + SameStatement + Undated;

    public int Of(ReviewQueue queue) => queue switch
    {
        ReviewQueue.UnknownSpeaker => UnknownSpeaker,
        ReviewQueue.LowConfidence => LowConfidence,
        ReviewQueue.SameSpeaker => SameSpeaker,
        ReviewQueue.SameStatement => SameStatement,
        _ => Undated,
    };
}
