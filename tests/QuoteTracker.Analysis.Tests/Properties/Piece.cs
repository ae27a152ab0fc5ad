namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>A stretch of news and the words that are quoted in it, in order.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="Quoted">What stands between its marks.</param>
public sealed record Piece(string Text, IReadOnlyList<string> Quoted);
