using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What "yes" and "no" mean for an item, or for a batch of them.</summary>
internal static class DecisionWords
{
    /// <summary>Null when the item offers no "yes".</summary>
    public static string? Yes(ReviewItem item, ReviewBatch? batch) => (item, batch) switch
    {
        (ReviewItem.OfQuote { Choices: [var likeliest, ..] }, null) => $"it was {likeliest.Name}",
        (ReviewItem.OfQuote { Choices: [var likeliest, ..] }, _) => $"all {Numbers.Show(batch.Count)} were {likeliest.Name}",
        (ReviewItem.OfSpeakers pair, null) => $"one and the same: {pair.Kept.Name}",
        (ReviewItem.OfSpeakers, _) => $"all {Numbers.Show(batch.Count)} pairs are one and the same",
        (ReviewItem.OfNamesakes namesakes, _) => $"one person: {namesakes.Rest.Name}",
        (ReviewItem.OfStatements, _) => "the same thing: make them one",
        _ => null,
    };

    public static string No(ReviewItem item, ReviewBatch? batch) => (item, batch) switch
    {
        (ReviewItem.OfQuote, null) => "nobody says who it was",
        (ReviewItem.OfQuote, _) => $"nobody says who said these {Numbers.Show(batch.Count)}",
        (ReviewItem.OfSpeakers, null) => "two different ones",
        (ReviewItem.OfSpeakers, _) => $"all {Numbers.Show(batch.Count)} pairs are different ones",
        (ReviewItem.OfNamesakes, _) => "two of one name",
        (ReviewItem.OfStatements, _) => "not the same",
        _ => "leave the date as it is",
    };
}
