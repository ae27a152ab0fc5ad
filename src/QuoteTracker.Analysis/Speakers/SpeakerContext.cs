namespace QuoteTracker.Analysis.Speakers;

/// <summary>Who spoke last, as far as the reading has come.</summary>
internal readonly record struct SpeakerContext(DocumentReading Reading, int LastMention, int BeforeLastMention, int LastParagraph, int LastSentence, bool LastWhole)
{
    public static SpeakerContext Start(DocumentReading reading) => new(reading, -1, -1, -1000, -1000, false);

    /// <summary>True when the phrase names the last speaker once more, by the same last word.</summary>
    public bool IsLastSpeaker(in Phrase phrase, int index)
    {
        if (LastMention < 0) return false;
        ref readonly var last = ref Reading.Phrases[LastMention];
        if (phrase.Kind != last.Kind) return false;
        var one = Reading.TokenAt(phrase.End - 1).In(Reading.Text);
        return one.Equals(Reading.TokenAt(last.End - 1).In(Reading.Text), StringComparison.OrdinalIgnoreCase) && index >= 0;
    }

    /// <summary>After the quote in <paramref name="frame"/> was given to <paramref name="mention"/>.</summary>
    public SpeakerContext After(in QuoteFrame frame, int mention) => this with
    {
        LastMention = mention,
        BeforeLastMention = mention == LastMention ? BeforeLastMention : LastMention,
        LastParagraph = frame.Sentence.Paragraph,
        LastSentence = frame.SentenceIndex,
        LastWhole = frame.IsWhole,
    };
}
