namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>One thing done to a question: decided, or put off.</summary>
/// <param name="Queue">The queue of the question.</param>
/// <param name="Key"><see cref="ReviewItem.Key"/> of the question.</param>
/// <param name="Acts">Entries of the history that undo it, in the order in which they were made; none for what was put off.</param>
/// <param name="Items">How many items of the queue it settled.</param>
public sealed record ReviewStep(ReviewQueue Queue, string Key, IReadOnlyList<long> Acts, int Items);
