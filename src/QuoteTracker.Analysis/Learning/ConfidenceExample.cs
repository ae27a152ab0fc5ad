namespace QuoteTracker.Analysis.Learning;

/// <summary>One fragment that was found in a marked text: what spoke for it, whether a person marked it too, and whether the speaker is the one marked.</summary>
internal readonly record struct ConfidenceExample(double[] Values, bool IsQuote, bool IsRight);
