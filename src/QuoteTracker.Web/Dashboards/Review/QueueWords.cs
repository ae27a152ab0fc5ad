namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What the page says of a queue.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Address">Its name in addresses.</param>
/// <param name="Name">Its name on the page.</param>
/// <param name="Question">What is asked of each item.</param>
/// <param name="Order">What comes first.</param>
public sealed record QueueWords(ReviewQueue Queue, string Address, string Name, string Question, string Order);
