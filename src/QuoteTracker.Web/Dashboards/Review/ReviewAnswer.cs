namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>One page of a queue, with what waits in all of them.</summary>
public sealed record ReviewAnswer(ReviewQueue Queue, ReviewCounts Counts, IReadOnlyList<ReviewItem> Items)
{
    public const int PageSize = 20;
}
