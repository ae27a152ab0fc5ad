namespace QuoteTracker.Analysis.Speakers;

/// <summary>Knows whom words in marks name: hardly ever who says them. “Tunde was unplayable,” the German said: not Tunde.</summary>
internal sealed class QuotedNames(DocumentReading reading)
{
    /// <summary>Characters of a quote that are looked at.</summary>
    private const int Longest = 1000;

    /// <summary>Characters of a statement; what is shorter is as often a title or the words on a sign, “Hill for Mayor”.</summary>
    private const int Shortest = 25;

    /// <summary>True when words in marks in the sentence of <paramref name="phrase"/> hold the last word of <paramref name="name"/>, with its capital.</summary>
    public bool Hold(Phrase phrase, string name)
    {
        var word = NameWords.Last(name);
        if (word.IsEmpty || !char.IsUpper(word[0])) return false;
        var sentence = reading.Outline.Sentences[phrase.Sentence];
        for (var item = sentence.First; item < sentence.End; item++)
        {
            if (reading.Outline.IsStretch(item) && Holds(reading.Stretches[reading.Outline.Stretch(item)].Span.In(reading.Text), word)) return true;
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> words, ReadOnlySpan<char> word)
    {
        if (words.Length < Shortest) return false;
        words = words[..Math.Min(words.Length, Longest)];
        for (var at = words.IndexOf(word, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(words[at - 1])) && (end == words.Length || !char.IsLetter(words[end]))) return true;
            var next = words[end..].IndexOf(word, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }
}
