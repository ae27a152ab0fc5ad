using System.Collections.Frozen;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Units of measure and money by any of their spellings.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, string> BySpelling = WordGroups.Firsts("units.txt");

    /// <summary>The unit that the word is, in singular or plural; null for other words.</summary>
    public static string? Find(string word) => BySpelling.GetValueOrDefault(word) ?? BySpelling.GetValueOrDefault(Spelling.Singular(word));
}
