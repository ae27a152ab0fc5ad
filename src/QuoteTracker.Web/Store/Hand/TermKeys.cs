using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>The key under which documents hold a term that a person wrote.</summary>
internal static class TermKeys
{
    /// <summary>The key that the analysis would give these words; for words that it would not take for a term, their folded form. Empty for blank words.</summary>
    public static string KeyOf(string words)
    {
        var clean = words.Trim();
        var whole = new TextSpan(0, clean.Length);
        var found = KeyTermFinder.Find(clean, [whole], []).FirstOrDefault(t => t.Span == whole);
        return found.Key ?? Folding.Fold(clean);
    }
}
