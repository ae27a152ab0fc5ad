using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>
/// Finds candidate key terms: runs of adjectives and nouns that end in a noun ("international organizations"), proper names with "of"
/// ("Ministry of Foreign Affairs"), acronyms ("OSCE"), and single words that are a topic by themselves ("sanctions"). The filter is the linguistic one of
/// J. Justeson and S. Katz, "Technical terminology: some linguistic properties and an algorithm for identification in text"
/// (Natural Language Engineering 1, 1995), with word lists and endings in the place of a tagger.
/// </summary>
public static class KeyTermFinder
{
    /// <summary>
    /// The candidate terms of the given stretches (title and body paragraphs), in order of their start, longer before shorter; terms may nest.
    /// A term that overlaps one of the <paramref name="excluded"/> spans (people's names and roles) is left out. What two stretches share is read once. Linear in the text.
    /// </summary>
    public static IReadOnlyList<KeyTerm> Find(string text, IEnumerable<TextSpan> stretches, IEnumerable<TextSpan> excluded)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stretches);
        ArgumentNullException.ThrowIfNull(excluded);
        var run = new TermRun(text, excluded);
        var read = 0;
        foreach (var stretch in stretches.Order())
        {
            var whole = stretch with { Start = Math.Max(read, stretch.Start) };
            run.Read(new TermWords(text, whole, whole));
            read = Math.Max(read, stretch.End);
        }

        return run.Found;
    }

    /// <summary>The same of parts of the stretches alone, which begin and end at marks, as the fragments of quotes do. Stretches and parts do not overlap one another.</summary>
    internal static IReadOnlyList<KeyTerm> FindInside(string text, IEnumerable<TextSpan> stretches, IEnumerable<TextSpan> parts, IEnumerable<TextSpan> excluded)
    {
        var run = new TermRun(text, excluded);
        var ordered = parts.Order().ToArray();
        var next = 0;
        foreach (var stretch in stretches.Order())
        {
            for (; next < ordered.Length && ordered[next].Start < stretch.End; next++)
                run.Read(new TermWords(text, stretch, ordered[next]));
        }

        return run.Found;
    }
}
