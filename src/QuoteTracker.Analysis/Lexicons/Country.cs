namespace QuoteTracker.Analysis.Lexicons;

/// <summary>A country with the adjectives that name it: Belarus, Belarusian.</summary>
internal sealed record Country(string Name, IReadOnlyList<string> Adjectives);
