namespace QuoteTracker.Analysis.Speakers;

/// <summary>Gathers the phrases that could name the speaker of a quote: those of its own sentence, then of the sentences around it. Bounded for any text.</summary>
internal sealed class CandidateFinder(DocumentReading reading)
{
    private const int OwnSentence = 16;
    private const int OtherSentence = 8;
    private const int SentencesBack = 4;
    private readonly StatedSpeaker _stated = new(reading);
    private readonly Bystanders _bystanders = new(reading);

    /// <summary>Fills <paramref name="found"/> with indexes of phrases, without doubles.</summary>
    public void Find(in QuoteFrame frame, int speakerBefore, int speakerBeforeLast, List<int> found)
    {
        found.Clear();
        var clause = AddOwn(frame, found);
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

        foreach (var speaker in (ReadOnlySpan<int>)[speakerBefore, speakerBeforeLast])
        {
            if (speaker >= 0 && !found.Contains(speaker) && !IsInClauseBefore(frame, speaker, clause)) found.Add(speaker);
        }
    }

    /// <returns>The first phrase that may be of the quote's clause.</returns>
    private int AddOwn(in QuoteFrame frame, List<int> found)
    {
        var first = reading.FirstPhrase(frame.SentenceIndex);
        var end = reading.FirstPhrase(frame.SentenceIndex + 1);
        var split = FirstAfter(frame.Item, first, end);
        var clause = ClauseStart(frame, first, split);
        if (_stated.Of(frame, first, split) is >= 0 and var named)
        {
            found.Add(named);
            return clause;
        }

        for (var i = Math.Max(clause, split - OwnSentence); i < Math.Min(end, split + OwnSentence); i++)
        {
            if (!_bystanders.Holds(frame, i, split)) Add(i, found);
        }

        return clause;
    }

    /// <summary>“a ruin,” while | Okafor called it “home”; “a ruin”; | Okafor called it “home”: the first phrase of the clause when it has a subject, cue and quote of its own, and so has the clause before.</summary>
    private int ClauseStart(in QuoteFrame frame, int first, int end)
    {
        for (var i = end - 1; i > Math.Max(first, end - OwnSentence); i--)
        {
            if (BeginsClause(frame, i)) return i;
        }

        return first;
    }

    private bool BeginsClause(in QuoteFrame frame, int phrase)
    {
        var (item, link) = (reading.Phrases[phrase].First, reading.Links[phrase]);
        if (link.Follow is not (Follow.ReportingVerb or Follow.OtherVerb) || link.Gap is not (Gap.Direct or Gap.Adverb)) return false;
        if (item > frame.Sentence.First && reading.TokenAt(item - 1).IsMark(reading.Text, ';')) return link.VerbItem < frame.Item;
        return link.Follow == Follow.ReportingVerb && link.VerbItem == frame.CueBefore && link.Before == Before.Conjunction && IsBehindQuote(item - 1);
    }

    private bool IsInClauseBefore(in QuoteFrame frame, int phrase, int clause) => phrase < clause && reading.Phrases[phrase].Sentence == frame.SentenceIndex;

    /// <summary>True when nothing but a comma stands between a quote and <paramref name="item"/>.</summary>
    private bool IsBehindQuote(int item) =>
        item > 0 && (reading.Outline.IsStretch(item - 1) || item > 1 && reading.TokenAt(item - 1).IsMark(reading.Text, ',') && reading.Outline.IsStretch(item - 2));

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
        if (_bystanders.NeverSpeaks(phrase)) return;
        if (reading.Phrases[phrase].Kind == PhraseKind.Thing && !Reports(reading.Links[phrase])) return;
        found.Add(phrase);
    }

    private static bool Reports(in PhraseLink link) =>
        link.Follow is Follow.ReportingVerb or Follow.Gerund or Follow.PassiveReporting or Follow.Colon or Follow.Stretch || link.Before is Before.ReportingVerb or Before.AccordingTo or Before.Agent;
}
