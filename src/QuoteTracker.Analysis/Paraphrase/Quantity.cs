namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>A number read from words.</summary>
/// <param name="Value">Its value; a share in percent.</param>
/// <param name="Unit">"percent", "times" for a factor, "ordinal" for a place in an order; null for a plain number, whose unit is the word behind it.</param>
/// <param name="Words">How many words it takes.</param>
internal readonly record struct Quantity(double Value, string? Unit, int Words);
