using QuoteTracker.Analysis.Quotes;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Who answers in an interview whose turns are labelled "Q" and "A": the one person whom the text above the first question names.</summary>
internal static class Interviewee
{
    /// <summary>True for the label of an answer that names nobody.</summary>
    public static bool IsAnswer(ReadOnlySpan<char> label) => label is "A" or "Answer";

    /// <summary>The first phrase with the full name; −1 when nobody is named there, or more than one.</summary>
    public static int Of(DocumentReading reading)
    {
        var evidence = new NameEvidence(reading);
        var found = -1;
        for (var i = 0; i < reading.FirstPhrase(FirstTurn(reading)); i++)
        {
            if (reading.Phrases[i] is not { Kind: PhraseKind.Name } phrase || !evidence.IsPerson(phrase)) continue;
            if (found >= 0 && !AreOne(reading, reading.Phrases[found], phrase)) return -1;
            if (found < 0 || phrase.Name.Length > reading.Phrases[found].Name.Length) found = i;
        }

        return found;
    }

    private static int FirstTurn(DocumentReading reading)
    {
        for (var i = 0; i < reading.Stretches.Count; i++)
        {
            if (reading.Stretches[i].Form == StretchForm.Turn) return reading.Outline.SentenceOfStretch[i];
        }

        return 0;
    }

    private static bool AreOne(DocumentReading reading, Phrase one, Phrase other) => NameWords.Last(one.Name.In(reading.Text)).SequenceEqual(NameWords.Last(other.Name.In(reading.Text)));
}
