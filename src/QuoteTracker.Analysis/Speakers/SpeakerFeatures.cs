using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Text;
using static QuoteTracker.Analysis.Ranking.Template;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Describes how a phrase stands to a quote, as named features. Each says something a reader can check in the text.</summary>
internal sealed class SpeakerFeatures(DocumentReading reading)
{
    /// <summary>Stands for the relation of a phrase in another sentence.</summary>
    private const int OutsideSentence = 31;

    /// <summary>The features of phrase <paramref name="index"/> as the speaker of the quote in <paramref name="frame"/>.</summary>
    public void Collect(in QuoteFrame frame, int index, in SpeakerContext context, List<uint> into)
    {
        ref readonly var phrase = ref reading.Phrases[index];
        ref readonly var link = ref reading.Links[index];
        var kind = (int)phrase.Kind | (phrase.IsPlural ? 8 : 0);
        var offset = phrase.Sentence - frame.SentenceIndex;
        into.Add(Feature.Key(KindOfPhrase, kind, (int)phrase.Gender, phrase.IsPossessive ? 1 : 0));
        into.Add(Feature.Key(KindAndOffset, kind, Offset(offset), frame.IsAlone ? 1 : 0));
        var relation = offset == 0 ? (int)RelationOf(frame, phrase, link) : OutsideSentence;
        AddStanding(frame, index, phrase, context, offset, relation, into);
        if (offset == 0) AddOwnSentence(frame, index, phrase, link, kind, relation, into);
        else AddOtherSentence(frame, index, phrase, link, kind, offset, into);
    }

    /// <summary>The features of "nobody is named".</summary>
    public static void CollectNobody(in QuoteFrame frame, List<uint> into)
    {
        into.Add(Feature.Key(NobodyBias, frame.IsAlone ? 1 : 0, frame.IsWhole ? 1 : 0));
        into.Add(Feature.Key(NobodyBias, frame.CueBefore >= 0 ? 3 : 2, frame.CueAfter >= 0 ? 1 : 0));
    }

    private void AddOwnSentence(in QuoteFrame frame, int index, in Phrase phrase, in PhraseLink link, int kind, int relation, List<uint> into)
    {
        var isBefore = phrase.First < frame.Item;
        var side = isBefore ? 1 : 0;
        var whole = frame.IsWhole ? 1 : 0;
        var distance = isBefore ? frame.Item - phrase.End : phrase.First - frame.Item - 1;
        into.Add(Feature.Key(LinkToCue, relation, (int)link.Gap, kind));
        into.Add(Feature.Key(LinkToCue, 512 + relation, (int)link.Before, whole));
        into.Add(Feature.Key(LinkLemma, link.VerbLemma, relation, side));
        into.Add(Feature.Key(BeforeSide, (int)link.Before, (side * 2) + whole, (int)link.Follow));
        into.Add(Feature.Key(BeforeLemma, link.BeforeLemma, (int)link.Before, side));
        into.Add(Feature.Key(Distance, Feature.Step(distance), side, relation));
        into.Add(Feature.Key(Distance, 16 + Feature.Step(distance), side, kind));
        into.Add(Feature.Key(PhrasesBetween, PeopleBetween(frame, index, isBefore), side, whole));
        into.Add(Feature.Key(DirectAndLink, relation, (side * 2) + whole, kind));
        into.Add(Feature.Key(FirstOfSentence, phrase.First == frame.Sentence.First ? 1 : 0, side, relation));
        into.Add(Feature.Key(CueBetween, CueDistance(frame, link), relation, side));
        if (phrase.IsPossessive) into.Add(Feature.Key(Possessive, (int)link.Before, side, Feature.Step(distance)));
    }

    private void AddOtherSentence(in QuoteFrame frame, int index, in Phrase phrase, in PhraseLink link, int kind, int offset, List<uint> into)
    {
        var sentence = reading.Outline.Sentences[phrase.Sentence];
        var paragraphs = Math.Min(3, Math.Abs(frame.Sentence.Paragraph - sentence.Paragraph));
        var alone = frame.IsAlone ? 1 : 0;
        var isFirst = reading.FirstPhrase(phrase.Sentence) == index;
        into.Add(Feature.Key(SentenceOffset, Offset(offset), paragraphs, (alone * 2) + (frame.IsWhole ? 1 : 0)));
        into.Add(Feature.Key(OtherSentenceLink, (int)link.Follow + (16 * (int)link.Before), Offset(offset), alone));
        into.Add(Feature.Key(OtherSentenceLink, 512 + (int)link.Follow, kind, (alone * 2) + (isFirst ? 1 : 0)));
        into.Add(Feature.Key(LinkLemma, link.VerbLemma, 32 + Offset(offset), alone));
        into.Add(Feature.Key(FirstOfSentence, 2 + (isFirst ? 1 : 0), 64 + Offset(offset), kind));
        if (reading.EndsInColon(phrase.Sentence)) into.Add(Feature.Key(ColonBefore, Offset(offset), (int)link.Follow, (alone * 2) + (isFirst ? 1 : 0)));
        if (frame.CueBefore >= 0 || frame.CueAfter >= 0) into.Add(Feature.Key(ColonBefore, 8, Offset(offset), kind));
    }

    private void AddStanding(in QuoteFrame frame, int index, in Phrase phrase, in SpeakerContext context, int offset, int relation, List<uint> into)
    {
        var gap = Math.Min(3, frame.Sentence.Paragraph - context.LastParagraph);
        var same = context.LastMention == index ? 2 : context.IsLastSpeaker(phrase, index) ? 1 : 0;
        var touching = context.LastSentence == frame.SentenceIndex ? 0 : context.LastSentence == frame.SentenceIndex - 1 ? 1 : 2;
        var alone = frame.IsAlone ? 1 : 0;
        into.Add(Feature.Key(SpeakerBefore, same, (gap * 4) + touching, (alone * 2) + (frame.IsWhole ? 1 : 0)));
        into.Add(Feature.Key(StandingAndRelation, (same * 32) + relation, (gap * 4) + touching, (frame.CueBefore >= 0 ? 2 : 0) + (frame.CueAfter >= 0 ? 1 : 0)));
        into.Add(Feature.Key(SameAsSpeaker, same, Offset(offset), (frame.Stretch.Continues ? 4 : 0) + (alone * 2) + (context.LastWhole ? 1 : 0)));
        if (context.BeforeLastMention == index) into.Add(Feature.Key(SpeakerBeforeLast, gap, alone, touching));
        if (phrase.Name.Length > 0 && IsNamedInside(frame.Stretch, phrase)) into.Add(Feature.Key(InsideQuote, 1, Offset(offset)));
    }

    private bool IsNamedInside(Stretch stretch, in Phrase phrase)
    {
        var last = reading.TokenAt(phrase.End - 1).In(reading.Text);
        var span = new TextSpan(stretch.Span.Start, Math.Min(stretch.Span.End, stretch.Span.Start + 1000));
        return span.In(reading.Text).Contains(last, StringComparison.Ordinal);
    }

    /// <summary>How the phrase stands to the reporting words.</summary>
    public static Relation RelationOf(in QuoteFrame frame, in Phrase phrase, in PhraseLink link)
    {
        var isBefore = phrase.First < frame.Item;
        if (link.Before == Before.AccordingTo) return Relation.AccordingTo;
        if (link.Before == Before.Agent) return Relation.Agent;
        if (link.Before == Before.Quoting) return Relation.Relayed;
        if (link.Follow == Follow.Relaying) return Relation.Relaying;
        if (link.Follow is Follow.ReportingVerb or Follow.Gerund or Follow.PassiveReporting)
        {
            var passive = link.Follow == Follow.PassiveReporting;
            if (link.VerbItem == frame.CueBefore) return passive ? Relation.PassiveBefore : Relation.SubjectBefore;
            if (link.VerbItem == frame.CueAfter) return passive ? Relation.PassiveAfter : Relation.SubjectAfter;
            return link.VerbItem < frame.Item ? Relation.OtherSubjectBefore : Relation.OtherSubjectAfter;
        }

        if (link.Before is Before.ReportingVerb or Before.Gerund)
        {
            var cue = link.Before == Before.Gerund ? 1 : 0;
            if (!isBefore) return frame.CueAfter >= 0 && frame.CueAfter < phrase.First && phrase.First - frame.CueAfter <= 2 ? (cue == 1 ? Relation.BehindGerundAfter : Relation.BehindCueAfter) : Relation.BehindOther;
            return frame.CueBefore >= 0 && phrase.First - frame.CueBefore is > 0 and <= 2 ? (cue == 1 ? Relation.BehindGerundBefore : Relation.BehindCueBefore) : Relation.BehindOther;
        }

        if (link.Before == Before.Dash && phrase.First - frame.Item == 2) return Relation.BehindDash;
        return link.Follow switch
        {
            Follow.Colon => Relation.BeforeColon,
            Follow.Stretch => Relation.BeforeStretch,
            Follow.OtherVerb => Relation.SubjectOfOther,
            Follow.Auxiliary => Relation.SubjectOfAuxiliary,
            Follow.Modal => Relation.SubjectOfModal,
            Follow.Own => Relation.Owner,
            _ => Relation.None,
        };
    }

    private static int CueDistance(in QuoteFrame frame, in PhraseLink link)
    {
        if (link.VerbItem < 0) return 0;
        var distance = link.VerbItem < frame.Item ? frame.Item - link.VerbItem - 1 : link.VerbItem - frame.Item - 1;
        return 1 + Feature.Step(distance) + (link.VerbItem < frame.Item ? 16 : 0);
    }

    private int PeopleBetween(in QuoteFrame frame, int index, bool isBefore)
    {
        var count = 0;
        var step = isBefore ? 1 : -1;
        for (var i = index + step; i >= Math.Max(0, index - 20) && i < Math.Min(reading.Phrases.Count, index + 20) && count < 4; i += step)
        {
            ref readonly var phrase = ref reading.Phrases[i];
            if (phrase.Sentence != frame.SentenceIndex || (isBefore ? phrase.First > frame.Item : phrase.First < frame.Item)) break;
            if (phrase.Kind != PhraseKind.Thing) count++;
        }

        return count;
    }

    private static int Offset(int offset) => Math.Clamp(offset, -8, 4) + 8;
}
