namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>A word or phrase that decides what is said: "will", "at least", "unless".</summary>
/// <param name="Family">modal, quantifier or condition.</param>
/// <param name="Class">What it does there: "future", "all", "unless".</param>
/// <param name="Start">Its first word, counted in the text.</param>
/// <param name="Length">Its words.</param>
/// <param name="Phrase">As it stands in the text, folded.</param>
internal readonly record struct SenseMarker(string Family, string Class, int Start, int Length, string Phrase);
