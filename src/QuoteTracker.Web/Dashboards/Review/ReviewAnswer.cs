namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>The question of a queue that comes next, with what waits in all of them; no item when the queue is empty or all of it was put off.</summary>
public sealed record ReviewAnswer(ReviewQueue Queue, ReviewCounts Counts, ReviewItem? Item);
