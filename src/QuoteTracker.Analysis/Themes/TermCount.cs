namespace QuoteTracker.Analysis.Themes;

/// <summary>How often a key term stands in a collection.</summary>
/// <param name="Key">The folded form (<see cref="KeyTerm.Key"/>).</param>
/// <param name="Text">The form to show: the one that occurs most.</param>
/// <param name="Occurrences">In how many places it stands, nested places included.</param>
/// <param name="Documents">In how many documents it stands.</param>
public readonly record struct TermCount(string Key, string Text, int Occurrences, int Documents);
