namespace QuoteTracker.Synthetic;

/// <summary>A made-up quote and what is true of it.</summary>
/// <param name="Text">The quoted words.</param>
/// <param name="Speaker">Number of who says it.</param>
/// <param name="Theme">Number of its theme.</param>
/// <param name="Statement">Number of its statement: two quotes are the same when they have the same number.</param>
/// <param name="Root">The statement that this one turns round by a negation, number, name or modal; its own number for all others.</param>
/// <param name="Variation">How it words its statement.</param>
public sealed record SyntheticQuote(string Text, int Speaker, int Theme, long Statement, long Root, LineVariation Variation);
