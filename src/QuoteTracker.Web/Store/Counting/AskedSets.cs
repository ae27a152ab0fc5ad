namespace QuoteTracker.Web.Store.Counting;

/// <summary>What of a filter the database must be asked first: a quote passes when it is in all of these sets.</summary>
/// <param name="Words">For each word or phrase that is searched for, where it is.</param>
/// <param name="Quotes">Quotes with the tags, and those with the key term.</param>
internal sealed record AskedSets(IReadOnlyList<WordPlaces> Words, IReadOnlyList<QuoteBits> Quotes);
