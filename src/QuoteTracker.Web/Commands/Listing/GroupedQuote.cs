namespace QuoteTracker.Web.Commands.Listing;

/// <summary>A quote that a person gave to a speaker, and where the program put it.</summary>
/// <param name="Speaker">Who said it, by a name that no other speaker of the marked texts has.</param>
/// <param name="IsFound">True when the program has a quote there.</param>
/// <param name="Group">The speaker that the program gave it to; null when it was not found, or found without a speaker.</param>
internal readonly record struct GroupedQuote(string Speaker, bool IsFound, long? Group);
