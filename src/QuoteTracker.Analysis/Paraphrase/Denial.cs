namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>A word or pair of words that denies: "not", "refused", "ruled out".</summary>
/// <param name="At">Its place among the words.</param>
/// <param name="Length">Its words.</param>
/// <param name="IsPlain">True for "not", "no", "never"; false for a verb or adjective that turns round what it governs.</param>
internal readonly record struct Denial(int At, int Length, bool IsPlain);
