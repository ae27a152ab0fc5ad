using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Gathers the phrases that could name the speaker of a quote: those of its own sentence, then of the sentences around it. Bounded for any text.</summary>
internal sealed class CandidateFinder(DocumentReading reading)
{
    private const int OwnSentence = 16;
    private const int OtherSentence = 8;
    private const int SentencesBack = 4;
    private const int ReachBehindVerb = 9;

    /// <summary>Fills <paramref name="found"/> with indexes of phrases, without doubles.</summary>
    public void Find(QuoteFrame frame, int speakerBefore, int speakerBeforeLast, List<int> found)
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
    private int AddOwn(QuoteFrame frame, List<int> found)
    {
        var first = reading.FirstPhrase(frame.SentenceIndex);
        var end = reading.FirstPhrase(frame.SentenceIndex + 1);
        var split = FirstAfter(frame.Item, first, end);
        var clause = ClauseStart(frame, first, split);
        if (NamedBeforeColon(frame, first, split) is >= 0 and var named)
        {
            found.Add(named);
            return clause;
        }

        for (var i = Math.Max(clause, split - OwnSentence); i < Math.Min(end, split + OwnSentence); i++)
        {
            if (!HasOwnQuote(frame, i) && !IsHeading(frame, i, split)) Add(i, found);
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

    /// <summary>"The chair stays empty, says Anna Hill of the union: “…”": the name behind the verb, when the sentence leads to the quote with a colon; −1 else.</summary>
    private int NamedBeforeColon(in QuoteFrame frame, int first, int end)
    {
        if (frame.Item <= frame.Sentence.First || !reading.TokenAt(frame.Item - 1).IsMark(reading.Text, ':') || reading.Outline.IsStretch(frame.Item - 1)) return -1;
        for (var i = end - 1; i >= Math.Max(first, end - 3); i--)
        {
            if (reading.Phrases[i].Kind == PhraseKind.Name && reading.Links[i].Before == Before.ReportingVerb && reading.Links[i].Follow is Follow.Colon or Follow.None && !IsTold(i)) return i;
        }

        return -1;
    }

    /// <summary>"He told | Radio Alba: “…”": to whom it is said.</summary>
    private bool IsTold(int phrase) => reading.Phrases[phrase].First > 0 && reading.TokenAt(reading.Phrases[phrase].First - 1).Is(WordTraits.Telling);

    private bool IsInClauseBefore(in QuoteFrame frame, int phrase, int clause) => phrase < clause && reading.Phrases[phrase].Sentence == frame.SentenceIndex;

    /// <summary>True when nothing but a comma stands between a quote and <paramref name="item"/>.</summary>
    private bool IsBehindQuote(int item) =>
        item > 0 && (reading.Outline.IsStretch(item - 1) || item > 1 && reading.TokenAt(item - 1).IsMark(reading.Text, ',') && reading.Outline.IsStretch(item - 2));

    /// <summary>Hill called it “a ruin,” while | Okafor called it “home”: the subject of the next clause, which has a quote of its own.</summary>
    private bool HasOwnQuote(in QuoteFrame frame, int phrase)
    {
        var (first, link) = (reading.Phrases[phrase].First, reading.Links[phrase]);
        if (frame.CueBefore < 0 || first - frame.Item is < 2 or > 3 || link.Before != Before.Conjunction || link.VerbItem <= first) return false;
        for (var i = link.VerbItem + 1; i < Math.Min(frame.Sentence.End, link.VerbItem + ReachBehindVerb); i++)
        {
            if (reading.Outline.IsStretch(i)) return true;
        }

        return false;
    }

    /// <summary>"Tolm: | the mayor said that …", "Tolm — | Mayor Anna Hill said": a colon that does not lead to the quote, with somebody behind it who reports; a dash with a name behind it at the head of a text.</summary>
    private bool IsHeading(in QuoteFrame frame, int phrase, int split)
    {
        if (IsDateline(phrase)) return true;
        if (reading.Links[phrase].Follow != Follow.Colon) return false;
        for (var i = phrase + 1; i < split; i++)
        {
            if (reading.Links[i] is { Follow: Follow.ReportingVerb, Gap: not Gap.Attached } other && other.VerbItem < frame.Item) return true;
        }

        return false;
    }

    private bool IsDateline(int phrase)
    {
        var (place, next) = (reading.Phrases[phrase], phrase + 1);
        return phrase == 0 && next < reading.Phrases.Count && place.First == reading.Outline.Sentences[place.Sentence].First && reading.Phrases[next] is { Kind: PhraseKind.Name } name && name.First == place.End + 1
            && reading.TokenAt(place.End) is { Kind: TokenKind.Punctuation } dash && Punctuation.IsDash(reading.Text[dash.Start]);
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
        if (reading.Links[phrase].Follow == Follow.Relaying || IsPlanned(phrase) || IsOwnerOfBody(phrase) || IsHomeOfSpeaker(phrase)) return;
        if (reading.Phrases[phrase].Kind == PhraseKind.Thing && !Reports(reading.Links[phrase])) return;
        found.Add(phrase);
    }

    /// <summary>"Anna Hill’s | office called it": the body speaks, not whose it is.</summary>
    private bool IsOwnerOfBody(int phrase) =>
        reading.OwnedBy(phrase) is >= 0 and var owned && reading.Phrases[owned].Kind == PhraseKind.Body && reading.Links[owned].Follow == Follow.ReportingVerb;

    /// <summary>"says Anna Hill of | the Free Rails campaign": where the speaker comes from.</summary>
    private bool IsHomeOfSpeaker(int phrase) =>
        phrase > 0 && reading.Phrases[phrase] is { Kind: PhraseKind.Body } home && reading.Links[phrase].Before == Before.Preposition && reading.Phrases[phrase - 1] is { Kind: PhraseKind.Name } name
        && name.Sentence == home.Sentence && name.End == home.First - 1 && reading.Links[phrase - 1].Before == Before.ReportingVerb;

    private static bool Reports(PhraseLink link) =>
        link.Follow is Follow.ReportingVerb or Follow.Gerund or Follow.PassiveReporting or Follow.Colon or Follow.Stretch || link.Before is Before.ReportingVerb or Before.AccordingTo or Before.Agent;

    /// <summary>"The two countries will pay special attention to “…”": a plan, which somebody else tells.</summary>
    private bool IsPlanned(int phrase) =>
        reading.Links[phrase] is { Follow: Follow.Modal, VerbItem: var verb } && reading.Phrases[phrase].Kind is not (PhraseKind.Name or PhraseKind.Pronoun)
        && reading.TokenAt(verb).In(reading.Text) is "will" or "shall";
}
