using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>Finds candidate key terms: runs of nouns and adjectives, names of bodies, acronyms.</summary>
public static class KeyTermFinder
{
    /// <summary>
    /// The candidate terms of the given stretches (title and body paragraphs), in order; terms may nest. A term that overlaps one of the
    /// <paramref name="excluded"/> spans (people's names) is left out.
    /// </summary>
    public static IReadOnlyList<KeyTerm> Find(string text, IEnumerable<TextSpan> stretches, IEnumerable<TextSpan> excluded)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stretches);
        ArgumentNullException.ThrowIfNull(excluded);
        return [];
    }
}
