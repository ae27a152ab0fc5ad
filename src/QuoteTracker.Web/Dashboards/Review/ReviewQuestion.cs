namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Which question is wanted.</summary>
/// <param name="Queue">The queue; null for the first that holds anything.</param>
/// <param name="Later">Keys of items that were put off; they are passed over.</param>
/// <param name="Showing">The key of the item that is on the screen: it stays as long as it waits.</param>
public sealed record ReviewQuestion(ReviewQueue? Queue, IReadOnlyList<string> Later, string? Showing = null);
