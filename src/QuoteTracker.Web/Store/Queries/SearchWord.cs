using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>One word or phrase to search for.</summary>
/// <param name="Text">As typed.</param>
/// <param name="IsPrefix">True when it also stands for words that begin so.</param>
internal readonly record struct SearchWord(string Text, bool IsPrefix)
{
    /// <summary>As an FTS5 string: nothing in it is an operator.</summary>
    public string Match => $"\"{Text.Replace("\0", "", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal)}\"{(IsPrefix ? " *" : "")}";

    /// <summary>The same for quotes, where the start of a word must have three letters to stand for its continuations: of fewer nearly every quote has one.</summary>
    public string MatchInQuotes => (this with { IsPrefix = IsPrefix && Text.Length >= 3 }).Match;

    /// <summary>As the start of a word of a folded name.</summary>
    public string InName => " " + Folding.Fold(Text) + (IsPrefix ? "" : " ");
}
