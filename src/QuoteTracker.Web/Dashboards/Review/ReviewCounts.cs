namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>How much waits in each queue.</summary>
public sealed class ReviewCounts(IReadOnlyDictionary<ReviewQueue, int> counts)
{
    public int Total => counts.Values.Sum();

    public int Of(ReviewQueue queue) => counts[queue];
}
