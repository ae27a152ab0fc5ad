using QuoteTracker.Analysis.Text;
using static QuoteTracker.Analysis.Speakers.SpeakerFact;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Observes a candidate beside the other candidates, for the trees that set right what a sum of weights cannot.</summary>
internal sealed class SpeakerFacts(DocumentReading reading)
{
    private const int NoCue = 50;
    private const int Reach = 40;
    private const int Nobody = 20;
    private const int OtherSentence = 110;
    private const int AfterQuote = 60;

    /// <summary>
    /// Fills <paramref name="into"/> for candidate <paramref name="at"/> of <paramref name="found"/>, 0 being nobody and i the phrase i − 1;
    /// <paramref name="chances"/> are in the same order.
    /// </summary>
    public void Collect(in QuoteFrame frame, List<int> found, int at, ReadOnlySpan<float> chances, in SpeakerContext context, Span<byte> into)
    {
        into.Clear();
        AddStanding(at, chances, into);
        AddQuote(frame, into);
        Set(into, Candidates, found.Count);
        if (at == 0)
        {
            Set(into, SpeakerFact.PhraseKind, Nobody);
            return;
        }

        var index = found[at - 1];
        AddPhrase(reading.Phrases[index], into);
        AddPlace(frame, index, into);
        AddBetween(frame, index, into);
        AddContext(frame, index, context, into);
        AddNamesakes(found, index, chances, into);
    }

    private static void AddStanding(int at, ReadOnlySpan<float> chances, Span<byte> into)
    {
        var (rank, best) = (0, 0f);
        for (var i = 0; i < chances.Length; i++)
        {
            if (i == at) continue;
            if (chances[i] > chances[at] || chances[i] == chances[at] && i < at) rank++;
            best = Math.Max(best, chances[i]);
        }

        Set(into, Rank, rank);
        Set(into, Chance, LogOdds(chances[at]));
        Set(into, BestOther, LogOdds(best));
        Set(into, NobodyChance, LogOdds(chances[0]));
    }

    private void AddQuote(in QuoteFrame frame, Span<byte> into)
    {
        Set(into, QuoteWords, frame.Stretch.End - frame.Stretch.First);
        Set(into, IsWhole, frame.IsWhole ? 1 : 0);
        Set(into, CueBefore, frame.CueBefore >= 0 ? Math.Min(Reach, frame.Item - frame.CueBefore) : NoCue);
        Set(into, CueAfter, frame.CueAfter >= 0 ? Math.Min(Reach, frame.CueAfter - frame.Item) : NoCue);
        Set(into, CueBeforeKind, KindOfCue(frame.CueBefore));
        Set(into, CueAfterKind, KindOfCue(frame.CueAfter));
        Set(into, PlaceKind, frame.Item == frame.Sentence.First ? 0 : frame.Item - frame.Sentence.First < 4 ? 1 : frame.Sentence.End - frame.Item < 4 ? 3 : 2);
    }

    private void AddPhrase(in Phrase phrase, Span<byte> into)
    {
        Set(into, SpeakerFact.PhraseKind, 1 + (int)phrase.Kind + (phrase.IsPlural ? 8 : 0));
        Set(into, GenderKind, (int)phrase.Gender);
        Set(into, HeadKind, WordKinds.OfHead(reading.TokenAt(phrase.End - 1)));
        Set(into, IsPossessive, phrase.IsPossessive ? 1 : 0);
        Set(into, IsDefinite, phrase.IsDefinite ? 1 : 0);
        Set(into, HasTitle, phrase.HasTitle ? 1 : 0);
        Set(into, HasGivenName, phrase.HasGivenName ? 1 : 0);
        Set(into, Words, phrase.End - phrase.First);
    }

    private void AddPlace(in QuoteFrame frame, int index, Span<byte> into)
    {
        ref readonly var phrase = ref reading.Phrases[index];
        ref readonly var link = ref reading.Links[index];
        var sentence = reading.Outline.Sentences[phrase.Sentence];
        var isOwn = phrase.Sentence == frame.SentenceIndex;
        Set(into, Offset, phrase.Sentence - frame.SentenceIndex + 20);
        Set(into, Paragraphs, Math.Abs(frame.Sentence.Paragraph - sentence.Paragraph));
        Set(into, FollowKind, (int)link.Follow);
        Set(into, BeforeKind, (int)link.Before);
        Set(into, GapKind, (int)link.Gap);
        Set(into, VerbKind, KindOfCue(link.VerbItem));
        Set(into, IsFirstPhrase, reading.FirstPhrase(phrase.Sentence) == index ? 1 : 0);
        Set(into, IsFirstItem, phrase.First == sentence.First ? 1 : 0);
        Set(into, EndsInColon, reading.EndsInColon(phrase.Sentence) ? 1 : 0);
        Set(into, RelationKind, isOwn ? 1 + (int)SpeakerFeatures.RelationOf(frame, phrase, link) : 0);
        Set(into, IsBefore, phrase.First < frame.Item ? 1 : 0);
        Set(into, Distance, !isOwn ? OtherSentence + Math.Abs(frame.Item - phrase.First) : Math.Min(100, phrase.First < frame.Item ? frame.Item - phrase.End : phrase.First - frame.Item - 1));
        Set(into, CueDistance, CueDistanceOf(frame, link, isOwn));
    }

    private static int CueDistanceOf(in QuoteFrame frame, in PhraseLink link, bool isOwn)
    {
        if (link.VerbItem < 0) return 0;
        if (!isOwn) return 200;
        return link.VerbItem < frame.Item ? 1 + Math.Min(NoCue, frame.Item - link.VerbItem) : AfterQuote + Math.Min(NoCue, link.VerbItem - frame.Item);
    }

    private void AddBetween(in QuoteFrame frame, int index, Span<byte> into)
    {
        ref readonly var phrase = ref reading.Phrases[index];
        CountPhrases(frame, index, into);
        if (phrase.Sentence != frame.SentenceIndex) return;
        var (first, end) = phrase.First < frame.Item ? (phrase.End, frame.Item) : (frame.Item + 1, phrase.First);
        var (commas, marks, clauses, quotes) = (0, 0, 0, 0);
        for (var i = first; i < Math.Min(end, first + AfterQuote); i++)
        {
            ref readonly var token = ref reading.TokenAt(i);
            if (reading.Outline.IsStretch(i)) quotes++;
            else if (token.IsMark(reading.Text, ',')) commas++;
            else if (token.Kind == TokenKind.Punctuation) marks++;
            else if (token.IsWord && BeginsClause(token.In(reading.Text))) clauses++;
        }

        Set(into, Commas, commas);
        Set(into, OtherMarks, marks);
        Set(into, Clauses, clauses);
        Set(into, QuotesBetween, quotes);
    }

    /// <summary>The phrases of the same sentence from this one on towards the quote.</summary>
    private void CountPhrases(in QuoteFrame frame, int index, Span<byte> into)
    {
        ref readonly var phrase = ref reading.Phrases[index];
        var step = phrase.First < frame.Item ? 1 : -1;
        var (people, things) = (0, 0);
        for (var i = index + step; i >= 0 && i < reading.Phrases.Count && people + things < 12; i += step)
        {
            ref readonly var other = ref reading.Phrases[i];
            if (other.Sentence != phrase.Sentence || phrase.Sentence == frame.SentenceIndex && (step > 0 ? other.First > frame.Item : other.First < frame.Item)) break;
            if (other.Kind == Speakers.PhraseKind.Thing) things++;
            else people++;
        }

        Set(into, PeopleBetween, people);
        Set(into, ThingsBetween, things);
    }

    private void AddContext(in QuoteFrame frame, int index, in SpeakerContext context, Span<byte> into)
    {
        Set(into, StandingKind, context.LastMention == index ? 2 : context.IsLastSpeaker(reading.Phrases[index], index) ? 1 : context.BeforeLastMention == index ? 3 : 0);
        Set(into, SinceParagraph, Math.Min(20, frame.Sentence.Paragraph - context.LastParagraph));
        Set(into, SinceSentence, Math.Min(20, frame.SentenceIndex - context.LastSentence));
    }

    /// <summary>The candidates that end in the same word are likely the same person: what speaks for one speaks for all.</summary>
    private void AddNamesakes(List<int> found, int index, ReadOnlySpan<float> chances, Span<byte> into)
    {
        ref readonly var phrase = ref reading.Phrases[index];
        var word = reading.TokenAt(phrase.End - 1).In(reading.Text);
        var (count, sum) = (0, 0f);
        for (var i = 1; i < chances.Length; i++)
        {
            ref readonly var other = ref reading.Phrases[found[i - 1]];
            if (other.Kind != phrase.Kind || reading.TokenAt(other.End - 1) is var last && (last.Length != word.Length || !last.In(reading.Text).Equals(word, StringComparison.OrdinalIgnoreCase))) continue;
            count++;
            sum += chances[i];
        }

        Set(into, SameName, count);
        Set(into, SameNameChance, (int)(sum * 40));
    }

    private int KindOfCue(int item) => item >= 0 && !reading.Outline.IsStretch(item) ? WordKinds.OfCue(reading.TokenAt(item)) : 0;

    private static bool BeginsClause(ReadOnlySpan<char> word) =>
        word is "which" or "who" or "where" or "whose" or "that" or "while" or "after" or "because" or "if" or "but" or "and";

    /// <summary>The log-odds from −8 to 8 as 0 to 96.</summary>
    private static int LogOdds(float chance) => (int)((Math.Clamp(MathF.Log(Math.Max(chance, 1e-9f) / Math.Max(1 - chance, 1e-9f)), -8, 8) + 8) * 6);

    private static void Set(Span<byte> into, SpeakerFact fact, int value) => into[(int)fact] = (byte)Math.Clamp(value, 0, 255);
}
