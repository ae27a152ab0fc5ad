namespace QuoteTracker.Web.Store.Counting;

/// <summary>Where a searched word is: in these quotes, in the titles of these documents, in the names of these speakers.</summary>
internal sealed record WordPlaces(QuoteBits Quotes, QuoteBits Titles, QuoteBits Speakers);
