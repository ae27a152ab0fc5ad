using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Knows phrases that only say when: "a year | earlier", "last week", "Friday". Nobody speaks by them, and they part no subject from its verb.</summary>
internal static class Times
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        new HashSet<string>(Lexicon.Lines("time-nouns.txt"), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the last word of the phrase is a day, a month or a noun of time; not for a name.</summary>
    public static bool IsTime(DocumentReading reading, in Phrase phrase) =>
        phrase.Kind is PhraseKind.Thing or PhraseKind.Name && reading.TokenAt(phrase.End - 1) is var head && (head.Is(WordTraits.Month) && !head.Is(WordTraits.GivenName) || Nouns.Contains(head.In(reading.Text)));
}
