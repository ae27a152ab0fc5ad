using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;
using static QuoteTracker.Analysis.Speakers.QuoteFact;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Observes a quoted stretch for the trees that decide whether somebody is reported to have said it.</summary>
internal sealed class QuoteFacts(DocumentReading reading)
{
    private const int NoCue = 50;
    private const int Reach = 40;
    private const int InnerReach = 100;
    private readonly StretchCounts _counts = new(reading);

    /// <summary>Fills <paramref name="into"/> with what is seen; <paramref name="mention"/> is the phrase most likely to name the speaker, or −1, with its <paramref name="chance"/>.</summary>
    public void Collect(in QuoteFrame frame, int mention, float chance, float linear, in SpeakerContext context, in QuoteHistory history, Span<byte> into)
    {
        into.Clear();
        AddWords(frame, into);
        AddSentence(frame, into);
        AddNeighbours(frame, context, history, into);
        Set(into, LinearScore, (int)((linear + 8) * 8));
        Set(into, MentionChance, (int)(chance * 40));
        if (mention >= 0) AddMention(frame, reading.Phrases[mention], reading.Links[mention], into);
    }

    private void AddWords(in QuoteFrame frame, Span<byte> into)
    {
        var stretch = frame.Stretch;
        var (words, capitals, small, verbs, pronouns, own) = (0, 0, 0, 0, 0, 0);
        for (var i = stretch.First; i < Math.Min(stretch.End, stretch.First + InnerReach); i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            words++;
            if (token.IsCapitalized) capitals++;
            else if (token.Length <= 3) small++;
            if (!token.IsCapitalized && token.Is(WordTraits.Auxiliary | WordTraits.CommonVerb | WordTraits.Reporting)) verbs++;
            if (token.Is(WordTraits.Pronoun)) pronouns++;
            if (token.Length <= 6 && IsOwnVoice(token.In(reading.Text))) own++;
        }

        Set(into, Words, words);
        Set(into, CapitalShare, words == 0 ? 0 : capitals * 8 / words);
        Set(into, SmallShare, words == 0 ? 0 : small * 8 / words);
        Set(into, Verbs, verbs);
        Set(into, Pronouns, pronouns);
        Set(into, OwnVoice, own);
        Set(into, FirstKind, WordKinds.Of(reading.Tokens[stretch.First], reading.Text));
        Set(into, LastKind, KindOfLast(stretch));
        Set(into, EndKind, frame.EndKind);
        Set(into, MarkKind, frame.MarkKind);
        Set(into, QuoteFact.IsTitleCase, frame.IsTitleCase ? 1 : 0);
        Set(into, Repeats, _counts.Of(stretch));
    }

    private void AddSentence(in QuoteFrame frame, Span<byte> into)
    {
        Set(into, IsWhole, frame.IsWhole ? 1 : 0);
        Set(into, BeforeKind, KindAt(frame, frame.Item - 1));
        Set(into, SecondBeforeKind, KindAt(frame, frame.Item - 2));
        Set(into, WordBeforeKind, IsWordAt(frame, frame.Item - 1) ? WordKinds.OfSmallWord(reading.TokenAt(frame.Item - 1).In(reading.Text)) : 0);
        Set(into, AfterKind, KindAt(frame, frame.Item + 1));
        Set(into, SecondAfterKind, KindAt(frame, frame.Item + 2));
        Set(into, CueBefore, frame.CueBefore >= 0 ? Math.Min(Reach, frame.Item - frame.CueBefore) : NoCue);
        Set(into, CueAfter, frame.CueAfter >= 0 ? Math.Min(Reach, frame.CueAfter - frame.Item) : NoCue);
        Set(into, CueBeforeKind, frame.CueBefore >= 0 ? WordKinds.OfCue(reading.TokenAt(frame.CueBefore)) : 0);
        Set(into, CueAfterKind, frame.CueAfter >= 0 ? WordKinds.OfCue(reading.TokenAt(frame.CueAfter)) : 0);
        Set(into, WordsBefore, frame.Item - frame.Sentence.First);
        Set(into, WordsAfter, frame.Sentence.End - frame.Item - 1);
        Set(into, WorkKind, WorksBeside(frame));
    }

    private void AddNeighbours(in QuoteFrame frame, in SpeakerContext context, in QuoteHistory history, Span<byte> into)
    {

        Set(into, InSentence, _counts.InSentence(frame));
        Set(into, InParagraph, _counts.InParagraph(frame));
        Set(into, WasQuote, history.Seen == 0 ? 0 : history.WasQuote ? 2 : 1);
        Set(into, SinceQuote, Math.Min(20, frame.SentenceIndex - history.LastSentence));
        Set(into, SinceSpeaker, Math.Min(10, frame.Sentence.Paragraph - context.LastParagraph));
        Set(into, QuoteShare, history.Seen == 0 ? 9 : history.Quotes * 8 / history.Seen);
    }

    private void AddMention(in QuoteFrame frame, Phrase phrase, PhraseLink link, Span<byte> into)
    {
        var isOwn = phrase.Sentence == frame.SentenceIndex;
        Set(into, MentionKind, 1 + (int)phrase.Kind + (phrase.IsPlural ? 8 : 0));
        Set(into, MentionRelationKind, isOwn ? 1 + (int)SpeakerFeatures.RelationOf(frame, phrase, link) : 0);
        Set(into, MentionGapKind, (int)link.Gap);
        Set(into, MentionFollowKind, 1 + (int)link.Follow);
        Set(into, MentionDistance, isOwn ? Math.Min(60, Math.Abs(phrase.First - frame.Item)) : 100 + Math.Min(20, Math.Abs(phrase.Sentence - frame.SentenceIndex)));
        Set(into, OtherClause, isOwn && reading.HasRelativeBetween(phrase.First, frame.Item, countsThat: true) ? 1 : 0);
    }

    /// <summary>Words like "film" or "statement" beside the marks, one bit each for before and after.</summary>
    private int WorksBeside(in QuoteFrame frame)
    {
        var works = 0;
        for (var i = Math.Max(frame.Sentence.First, frame.Item - 4); i < Math.Min(frame.Sentence.End, frame.Item + 4); i++)
        {
            if (reading.Outline.IsStretch(i)) continue;
            var token = reading.TokenAt(i);
            if (token.Is(WordTraits.WorkNoun)) works |= i < frame.Item ? 1 : 2;
            if (token.Is(WordTraits.ReportNoun)) works |= i < frame.Item ? 4 : 8;
        }

        return works;
    }

    /// <summary>1 past the end of the sentence, 2 for another stretch, else the kind of the word or mark.</summary>
    private int KindAt(in QuoteFrame frame, int item)
    {
        if (item < frame.Sentence.First || item >= frame.Sentence.End) return 1;
        return reading.Outline.IsStretch(item) ? 2 : WordKinds.Of(reading.TokenAt(item), reading.Text);
    }

    private bool IsWordAt(in QuoteFrame frame, int item) => item >= frame.Sentence.First && !reading.Outline.IsStretch(item);

    private int KindOfLast(Stretch stretch)
    {
        for (var i = stretch.End - 1; i >= stretch.First; i--)
        {
            if (reading.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) return WordKinds.Of(reading.Tokens[i], reading.Text);
        }

        return 0;
    }

    private static bool IsOwnVoice(ReadOnlySpan<char> word) => word is "I" or "me" or "my" or "My" or "we" or "We" or "us" or "our" or "Our" or "you" or "You" or "your" or "Your"
        or "I'm" or "I’m" or "I've" or "I’ve" or "we're" or "we’re" or "you're" or "you’re";

    private static void Set(Span<byte> into, QuoteFact fact, int value) => into[(int)fact] = (byte)Math.Clamp(value, 0, 255);
}
