using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Tells the phrases that stand near a quote and cannot be who says it.</summary>
internal sealed class Bystanders(DocumentReading reading)
{
    private const int ReachBehindVerb = 9;

    /// <summary>Items from a verb to the words in marks: "called the “…”", "accused of the “…”".</summary>
    private const int LongestOpening = 3;

    /// <summary>Phrases before another that are looked at.</summary>
    private const int Reach = 16;

    /// <summary>True for a phrase of the quote's own sentence that the form of the sentence rules out; <paramref name="split"/> is its first phrase behind the quote.</summary>
    public bool Holds(in QuoteFrame frame, int phrase, int split) =>
        HasOwnQuote(frame, phrase) || IsHeading(frame, phrase, split) || IsReader(frame, phrase) || IsRelay(frame, phrase, split) || IsCalled(frame, phrase);

    /// <summary>True for a phrase that says nothing wherever the quote stands.</summary>
    public bool NeverSpeaks(int phrase) =>
        reading.Links[phrase].Follow == Follow.Relaying || IsPlanned(phrase) || IsOwnerOfBody(phrase) || IsHomeOfSpeaker(phrase) || IsNobody(reading, phrase);

    /// <summary>"No group | claimed": said by nobody.</summary>
    public static bool IsNobody(DocumentReading reading, int phrase) => reading.Phrases[phrase].Kind == PhraseKind.Thing && reading.TokenAt(reading.Phrases[phrase].First).In(reading.Text) is "no" or "No";

    /// <summary>"Anna Hill’s | office called it": the body speaks, not whose it is.</summary>
    private bool IsOwnerOfBody(int phrase) =>
        reading.OwnedBy(phrase) is >= 0 and var owned && reading.Phrases[owned].Kind == PhraseKind.Body && reading.Links[owned].Follow == Follow.ReportingVerb;

    /// <summary>"says Anna Hill of | the Free Rails campaign": where the speaker comes from.</summary>
    private bool IsHomeOfSpeaker(int phrase) =>
        phrase > 0 && reading.Phrases[phrase] is { Kind: PhraseKind.Body } home && reading.Links[phrase].Before == Before.Preposition && reading.Phrases[phrase - 1] is { Kind: PhraseKind.Name } name
        && name.Sentence == home.Sentence && name.End == home.First - 1 && reading.Links[phrase - 1].Before == Before.ReportingVerb;

    /// <summary>"The two countries will pay special attention to “…”": a plan, which somebody else tells.</summary>
    private bool IsPlanned(int phrase) =>
        reading.Links[phrase] is { Follow: Follow.Modal, VerbItem: var verb } && reading.Phrases[phrase].Kind is not (PhraseKind.Name or PhraseKind.Pronoun)
        && reading.TokenAt(verb).In(reading.Text) is "will" or "shall";

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

    /// <summary>"The ministry | has been accused of “…”", "He | was told that “…”": of whom or to whom it is said.</summary>
    private bool IsCalled(in QuoteFrame frame, int phrase) =>
        reading.Links[phrase] is { Follow: Follow.PassiveReporting or Follow.ReportingVerb } link && link.VerbItem == frame.CueBefore && reading.IsPassive(link.VerbItem)
        && (reading.TokenAt(link.VerbItem).Is(WordTraits.Telling) || reading.TokenAt(link.VerbItem).Is(WordTraits.Calling) && frame.Item - link.VerbItem <= LongestOpening);

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

    /// <summary>"Hill said in a statement read by her solicitor, | Imran Aziz: “…”": who only hands on what the subject says.</summary>
    private bool IsReader(in QuoteFrame frame, int phrase)
    {
        if (reading.Links[phrase].Follow != Follow.Colon) return false;
        var apposed = reading.Links[phrase].Before == Before.Comma && phrase > 0 && reading.Phrases[phrase - 1].End == reading.Phrases[phrase].First - 1 ? phrase - 1 : phrase;
        var item = reading.Phrases[reading.FirstOwner(apposed)].First - 1;
        if (item < 0 || reading.Outline.IsStretch(item) || reading.TokenAt(item).In(reading.Text) is not "by") return false;
        for (var i = apposed - 1; i >= Math.Max(reading.FirstPhrase(frame.SentenceIndex), apposed - Reach); i--)
        {
            if (reading.Links[i] is { Follow: Follow.ReportingVerb } subject && subject.VerbItem < item) return true;
        }

        return false;
    }

    /// <summary>“…,” Hill said, according to | the Courier: where the words were found, when the text says right beside them who said them.</summary>
    private bool IsRelay(in QuoteFrame frame, int phrase, int split)
    {
        if (reading.Links[phrase].Before != Before.AccordingTo || frame.CueAfter < 0 || !reading.TokenAt(frame.CueAfter).Is(WordTraits.Saying | WordTraits.Telling)) return false;
        for (var i = split; i < phrase; i++)
        {
            var link = reading.Links[i];
            if (frame.CueAfter == frame.Item + 1 && link.Before == Before.ReportingVerb && reading.Phrases[i].First == frame.CueAfter + 1) return true;
            if (reading.Phrases[i].First - frame.Item < 3 && link is { Follow: Follow.ReportingVerb, Gap: Gap.Direct or Gap.Adverb } && link.VerbItem == frame.CueAfter) return true;
        }

        return false;
    }

    private bool IsDateline(int phrase)
    {
        var (place, next) = (reading.Phrases[phrase], phrase + 1);
        return phrase == 0 && next < reading.Phrases.Count && place.First == reading.Outline.Sentences[place.Sentence].First && reading.Phrases[next] is { Kind: PhraseKind.Name } name && name.First == place.End + 1
            && reading.TokenAt(place.End) is { Kind: TokenKind.Punctuation } dash && Punctuation.IsDash(reading.Text[dash.Start]);
    }
}
