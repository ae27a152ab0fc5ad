using System.Runtime.InteropServices;
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
    internal const int MostWords = 5;
    private const int LongestRun = 8;

    /// <summary>
    /// The candidate terms of the given stretches (title and body paragraphs), in order of their start, longer before shorter; terms may nest.
    /// A term that overlaps one of the <paramref name="excluded"/> spans (people's names and roles) is left out. What two stretches share is read once. Linear in the text.
    /// </summary>
    public static IReadOnlyList<KeyTerm> Find(string text, IEnumerable<TextSpan> stretches, IEnumerable<TextSpan> excluded)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stretches);
        ArgumentNullException.ThrowIfNull(excluded);
        var terms = new TermList(text);
        var (names, name) = (new List<TextSpan>(excluded), 0);
        names.RemoveAll(span => span.IsEmpty);
        names.Sort();
        var run = new List<TermWord>();
        var read = 0;
        foreach (var stretch in stretches.Order())
        {
            var words = new TermWords(text, stretch with { Start = Math.Max(read, stretch.Start) });
            while (words.TryRead(out var word))
            {
                if (IsExcluded(names, ref name, word.Span))
                    Close(run, terms);
                else if (word.Role == TermRole.Break || (word.Role == TermRole.Link && !(run.Count > 0 && run[^1].HasCapital)))
                    Close(run, terms);
                else
                    Extend(run, word, terms);
            }

            Close(run, terms);
            read = Math.Max(read, stretch.End);
        }

        return terms.Found;
    }

    /// <summary>Words come in order, so that excluded spans before the word can be forgotten, all but one that reaches beyond it.</summary>
    private static bool IsExcluded(List<TextSpan> names, ref int next, TextSpan word)
    {
        while (next < names.Count && names[next].End <= word.Start)
            next++;
        return next < names.Count && names[next].Overlaps(word);
    }

    private static void Extend(List<TermWord> run, in TermWord word, TermList terms)
    {
        if (run.Count > 0 && run[^1].Role == TermRole.Link && !word.HasCapital)
        {
            run.RemoveAt(run.Count - 1);
            Close(run, terms);
        }

        if (run.Count == LongestRun)
            Close(run, terms);
        run.Add(word);
        if (word.EndsRun)
            Close(run, terms);
    }

    private static void Close(List<TermWord> run, TermList terms)
    {
        while (run.Count > 0 && run[^1].Role != TermRole.Noun)
            run.RemoveAt(run.Count - 1);
        var words = CollectionsMarshal.AsSpan(run);
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = Math.Min(MostWords, words.Length - start); length > 0; length--)
            {
                if (IsTerm(words.Slice(start, length)) && !BreaksName(words, start))
                    terms.Add(words.Slice(start, length));
            }
        }

        run.Clear();
    }

    private static bool IsTerm(ReadOnlySpan<TermWord> words)
    {
        ref readonly var first = ref words[0];
        ref readonly var last = ref words[^1];
        if (last.Role != TermRole.Noun || first.Role == TermRole.Link || last.Form.Is(TermTraits.PlainHead))
            return false;
        if (words.Length == 1)
            return IsSingle(first);
        if (first.Role == TermRole.Light && !(first.HasCapital && words[1].HasCapital))
            return false;
        foreach (ref readonly var word in words)
        {
            if (word.Role == TermRole.Light && !word.HasCapital)
                return false;
        }

        return !IsBareName(words) && !first.Form.Is(TermTraits.PlainHead);
    }

    /// <summary>True for "York Times" of "New York Times", "Patriotic War" of "Great Patriotic War": the adjective belongs to the name.</summary>
    private static bool BreaksName(ReadOnlySpan<TermWord> words, int start) =>
        start > 0 && words[start].HasCapital && words[start - 1] is { Role: TermRole.Light, HasCapital: true };

    /// <summary>An acronym that names something, or a word that is a topic by itself.</summary>
    private static bool IsSingle(in TermWord word) => word.Form.IsAcronym ? !word.Form.Is(TermTraits.PlainAcronym) : word.Form.Is(TermTraits.Topic);

    /// <summary>Two words that say no more than a plain noun each: "news conference", "press service".</summary>
    private static bool IsBareName(ReadOnlySpan<TermWord> words) => words.Length == 2 && words[0].Form.Is(TermTraits.PlainNoun) && words[1].Form.Is(TermTraits.PlainNoun) && !words[1].HasCapital;
}
