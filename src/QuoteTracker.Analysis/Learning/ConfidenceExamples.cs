using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Analyses a marked text with models that do not know it and holds each fragment found against what a person marked.</summary>
internal static class ConfidenceExamples
{
    /// <summary>One example for each fragment found, in order; those that the layout decides are left out, nothing was weighed there.</summary>
    public static IEnumerable<ConfidenceExample> Of(DocumentReading reading, IReadOnlyList<MarkedQuote> marked, Model speakers, Model quotes)
    {
        var assembler = new QuoteAssembler(reading, new SpeakerRanker(reading, speakers, quotes).Rank());
        foreach (var group in assembler.Groups.All.Select(group => assembler.Groups[group].ToArray()))
        {
            var evidence = assembler.EvidenceIn(group);
            if (evidence.IsLayout) continue;
            var (mention, name) = (assembler.Groups.Lead(group).Mention, assembler.SpeakerOf(group));
            foreach (var fragment in group)
            {
                var gold = marked.FirstOrDefault(quote => MarkedSpan.IsFound(reading.Text, quote.Span, fragment.Frame.Stretch.Span));
                yield return new ConfidenceExample(evidence.Values, gold is not null, gold is not null && IsRight(reading, mention, name, gold));
            }
        }
    }

    private static bool IsRight(DocumentReading reading, int mention, string? name, MarkedQuote gold)
    {
        if (mention < 0) return gold.Sources.Count == 0;
        var phrase = reading.Phrases[mention].Span;
        return gold.Sources.Any(source => source.Overlaps(phrase) || IsSameWord(LastWord(source.In(reading.Text)), LastWord(phrase.In(reading.Text))) || IsSameWord(LastWord(source.In(reading.Text)), LastWord(name)));
    }

    /// <summary>The same surname or the same pronoun, somewhere else.</summary>
    private static bool IsSameWord(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) && (char.IsUpper(one[0]) || one is "he" or "she" or "they" or "it" or "who");

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => NameWords.Last(words) is { Length: > 0 } last ? last : "?";
}
