namespace QuoteTracker.Synthetic;

/// <summary>A made-up document.</summary>
/// <param name="Number">From 0, in the order in which they come.</param>
/// <param name="Day">Its date; null when it has none.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="ReprintOf">The document that it copies; null when it is its own.</param>
/// <param name="Quotes">What it quotes, in order.</param>
public sealed record SyntheticDocument(long Number, DateOnly? Day, string Outlet, long? ReprintOf, IReadOnlyList<SyntheticQuote> Quotes);
