namespace QuoteTracker.Analysis.Speakers;

/// <summary>Gathers the phrases that could name the speaker of a quote: those of its own sentence, then of the sentences around it. Bounded for any text.</summary>
internal sealed class CandidateFinder(DocumentReading reading)
{
    private const int OwnSentence = 16;
    private const int OtherSentence = 8;
    private const int SentencesBack = 4;

    /// <summary>Fills <paramref name="found"/> with indexes of phrases, without doubles.</summary>
    public void Find(QuoteFrame frame, int speakerBefore, int speakerBeforeLast, List<int> found)
    {
        found.Clear();
        AddOwn(frame, found);
        for (var back = 1; back <= SentencesBack && frame.SentenceIndex - back >= 0; back++)
        {
            var sentence = frame.SentenceIndex - back;
            if (frame.Sentence.Paragraph - reading.Outline.Sentences[sentence].Paragraph > 3) break;
            AddLast(reading.FirstPhrase(sentence), reading.FirstPhrase(sentence + 1), found);
        }

        var next = frame.SentenceIndex + 1;
        if (next < reading.Outline.Sentences.Count && reading.Outline.Sentences[next].Paragraph - frame.Sentence.Paragraph < 2)
        {
            AddFirst(reading.FirstPhrase(next), reading.FirstPhrase(next + 1), found);
        }

        if (speakerBefore >= 0 && !found.Contains(speakerBefore)) found.Add(speakerBefore);
        if (speakerBeforeLast >= 0 && !found.Contains(speakerBeforeLast)) found.Add(speakerBeforeLast);
    }

    private void AddOwn(QuoteFrame frame, List<int> found)
    {
        var first = reading.FirstPhrase(frame.SentenceIndex);
        var end = reading.FirstPhrase(frame.SentenceIndex + 1);
        var split = FirstAfter(frame.Item, first, end);
        for (var i = Math.Max(first, split - OwnSentence); i < Math.Min(end, split + OwnSentence); i++) Add(i, found);
    }

    private int FirstAfter(int item, int first, int end)
    {
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (reading.Phrases[middle].First < item) first = middle + 1;
            else end = middle;
        }

        return first;
    }

    private void AddLast(int first, int end, List<int> found)
    {
        Add(first, end, found);
        for (var i = Math.Max(first + 1, end - OtherSentence); i < end; i++) Add(i, found);
    }

    private void AddFirst(int first, int end, List<int> found)
    {
        for (var i = first; i < Math.Min(end, first + OtherSentence / 2); i++) Add(i, found);
    }

    private void Add(int phrase, int end, List<int> found)
    {
        if (phrase < end) Add(phrase, found);
    }

    private void Add(int phrase, List<int> found)
    {
        if (reading.Links[phrase].Follow == Follow.Relaying || IsPlanned(phrase)) return;
        if (reading.Phrases[phrase].Kind == PhraseKind.Thing && !Reports(reading.Links[phrase])) return;
        found.Add(phrase);
    }

    private static bool Reports(PhraseLink link) =>
        link.Follow is Follow.ReportingVerb or Follow.Gerund or Follow.PassiveReporting or Follow.Colon or Follow.Stretch || link.Before is Before.ReportingVerb or Before.AccordingTo or Before.Agent;

    /// <summary>"The two countries will pay special attention to “…”": a plan, which somebody else tells.</summary>
    private bool IsPlanned(int phrase) =>
        reading.Links[phrase] is { Follow: Follow.Modal, VerbItem: var verb } && reading.Phrases[phrase].Kind is not (PhraseKind.Name or PhraseKind.Pronoun)
        && reading.TokenAt(verb).In(reading.Text) is "will" or "shall";
}
