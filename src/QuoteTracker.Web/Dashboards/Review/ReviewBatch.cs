namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Items of the queue, the one that is shown among them, that one decision can settle together.</summary>
/// <param name="Says">What they have in common: <c>all 14 “Kolm”</c>.</param>
/// <param name="Count">How many items.</param>
public abstract record ReviewBatch(string Says, int Count)
{
    /// <summary>Quotes in whose documents the same words stand for the speaker, or quotes of one document, with the same likeliest speaker.</summary>
    public sealed record OfQuotes(string Says, IReadOnlyList<BatchQuote> Quotes) : ReviewBatch(Says, Quotes.Count);

    /// <summary>Pairs of speakers of which one side has the same name.</summary>
    public sealed record OfSpeakers(string Says, IReadOnlyList<BatchPair> Pairs) : ReviewBatch(Says, Pairs.Count);
}
