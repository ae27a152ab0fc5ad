using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Knows whom words in marks name: hardly ever who says them. “Tunde was unplayable,” the German said: not Tunde.</summary>
internal sealed class QuotedNames(DocumentReading reading, InPlaceList<bool> speaks)
{
    /// <summary>Characters of a quote that are looked at.</summary>
    private const int Longest = 1000;

    /// <summary>Characters of a statement; what is shorter is as often a title or the words on a sign, “Hill for Mayor”.</summary>
    private const int Shortest = 25;

    /// <summary>Letters of a given name: an initial is none.</summary>
    private const int ShortestGiven = 3;

    /// <summary>
    /// True when the phrase <paramref name="index"/> speaks and the words in marks in its sentence hold the last word of the person's name with its capital,
    /// or the first, “Let Tunde cook”, but at the head of a sentence only a word that is nothing but a name: not “Will you come?”.
    /// </summary>
    public bool AreOf(PersonDraft person, int index)
    {
        if (!speaks[index]) return false;
        var (phrase, name, last) = (reading.Phrases[index], person.Name, NameWords.Last(person.Name).Length);
        return Hold(phrase, name.AsSpan(name.Length - last), isGiven: false) || last < name.Length && Hold(phrase, name.AsSpan(0, name.IndexOf(' ')), isGiven: true);
    }

    private bool Hold(Phrase phrase, ReadOnlySpan<char> word, bool isGiven)
    {
        if (word.Length < (isGiven ? ShortestGiven : 1) || !char.IsUpper(word[0])) return false;
        var sentence = reading.Outline.Sentences[phrase.Sentence];
        for (var item = sentence.First; item < sentence.End; item++)
        {
            if (reading.Outline.IsStretch(item) && Holds(reading.Stretches[reading.Outline.Stretch(item)].Span.In(reading.Text), word, isGiven)) return true;
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> words, ReadOnlySpan<char> word, bool isGiven)
    {
        if (words.Length < Shortest) return false;
        words = words[..Math.Min(words.Length, Longest)];
        for (var at = words.IndexOf(word, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + word.Length;
            if (!(isGiven && OpensSentence(words, at) && !IsOnlyName(word)) && (at == 0 || !char.IsLetter(words[at - 1])) && (end == words.Length || !char.IsLetter(words[end]))) return true;
            var next = words[end..].IndexOf(word, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    private static bool IsOnlyName(ReadOnlySpan<char> word) =>
        Vocabulary.Find(word).Traits is var traits && traits.HasFlag(WordTraits.GivenName) && (traits & ~(WordTraits.GivenName | WordTraits.Male | WordTraits.Female)) == 0;

    private static bool OpensSentence(ReadOnlySpan<char> words, int at) => words[..at].TrimEnd() is var before && (before.IsEmpty || Punctuation.EndsSentence(before[^1]));
}
