using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Text;
using static QuoteTracker.Analysis.Ranking.Template;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Describes a quoted stretch for the question whether somebody is reported to have said it, as named features.</summary>
internal sealed class QuoteFeatures(DocumentReading reading)
{
    private const WordTraits Function = WordTraits.Determiner | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Pronoun | WordTraits.Auxiliary | WordTraits.Adverb;

    /// <summary>The features of the stretch in <paramref name="frame"/>; <paramref name="speaker"/> is the phrase most likely to name its speaker, or −1.</summary>
    public void Collect(in QuoteFrame frame, int speaker, float margin, in SpeakerContext context, List<uint> into)
    {
        var stretch = frame.Stretch;
        var words = Words(stretch, out var shape, out var content);
        var end = frame.EndKind;
        var before = BeforeOf(frame, out var lemma);
        var after = AfterOf(frame);
        var cue = frame.CueBefore >= 0 ? 1 + Feature.Step(frame.Item - frame.CueBefore - 1) : 0;
        var tail = frame.CueAfter >= 0 ? 1 + Feature.Step(frame.CueAfter - frame.Item - 1) : 0;
        into.Add(Feature.Key(QuoteBias, 0));
        var headline = stretch.Paragraph == 0 ? 1 : 0;
        into.Add(Feature.Key(QuoteLength, words, 100));
        into.Add(Feature.Key(QuoteLength, words, end));
        into.Add(Feature.Key(QuoteLengthShape, words, shape, frame.IsAlone ? 1 : 0));
        into.Add(Feature.Key(QuoteShape, shape, 100));
        into.Add(Feature.Key(QuoteShape, shape, end, after));
        into.Add(Feature.Key(QuoteBefore, before, 100));
        into.Add(Feature.Key(QuoteAfter, after));
        into.Add(Feature.Key(QuoteBefore, before, Math.Min(words, 5)));
        into.Add(Feature.Key(QuoteBeforeLemma, lemma, before, Math.Min(words, 4)));
        into.Add(Feature.Key(QuoteShapeBefore, before, shape, after));
        into.Add(Feature.Key(QuoteShapeAfter, after, Math.Min(words, 5), shape));
        into.Add(Feature.Key(QuoteCue, cue, tail, Math.Min(words, 5)));
        into.Add(Feature.Key(QuoteCueLemma, frame.CueBefore >= 0 ? reading.TokenAt(frame.CueBefore).Lemma : 0, 0, cue));
        into.Add(Feature.Key(QuoteCueLemma, frame.CueAfter >= 0 ? reading.TokenAt(frame.CueAfter).Lemma : 0, 1, tail));
        into.Add(Feature.Key(QuoteAlone, frame.IsAlone ? 1 : 0, stretch.CloseMark >= 0 ? 1 : 0, stretch.Continues ? 1 : 0));
        into.Add(Feature.Key(QuoteFamily, (int)stretch.Family, words, headline));
        into.Add(Feature.Key(QuoteFamily, 8 + (int)stretch.Family, headline, end));
        if (frame.IsTitleCase) into.Add(Feature.Key(QuoteShapeBefore, 512 + before, Math.Min(words, 5), headline));
        if (frame.MarkKind == 3) into.Add(Feature.Key(QuoteFamily, 16 + frame.MarkKind, headline));
        into.Add(Feature.Key(QuoteContent, content, words));
        into.Add(Feature.Key(QuoteWork, Works(frame), shape));
        into.Add(Feature.Key(QuoteNeighbor, Neighbors(frame, context), Math.Min(words, 4)));
        AddSpeaker(speaker, margin, words, frame, into);
    }

    private void AddSpeaker(int speaker, float margin, int words, in QuoteFrame frame, List<uint> into)
    {
        var sure = Math.Clamp((int)(margin * 10), 0, 10);
        if (speaker < 0)
        {
            into.Add(Feature.Key(QuoteSpeaker, 1000, sure));
            return;
        }

        var phrase = reading.Phrases[speaker];
        var own = phrase.Sentence == frame.SentenceIndex ? 1 : 0;
        into.Add(Feature.Key(QuoteSpeaker, (int)phrase.Kind, sure, own));
        into.Add(Feature.Key(QuoteSpeaker, 64 + (int)reading.Links[speaker].Follow, (own * 16) + Math.Min(words, 5), (int)reading.Links[speaker].Gap));
        into.Add(Feature.Key(QuoteSpeaker, 128 + sure, Math.Min(words, 5), own));
        if (own == 1) into.Add(Feature.Key(QuoteClause, (int)SpeakerFeatures.RelationOf(frame, phrase, reading.Links[speaker]), Math.Min(words, 5), reading.HasRelativeBetween(phrase.First, frame.Item, countsThat: false) ? 1 : 0));
    }

    private int Words(Stretch stretch, out int shape, out int content)
    {
        var (words, capitals, verbs, pronouns) = (0, 0, 0, 0);
        for (var i = stretch.First; i < Math.Min(stretch.End, stretch.First + 60); i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            words++;
            if (token.IsCapitalized) capitals++;
            if (!token.IsCapitalized && token.Is(WordTraits.Auxiliary | WordTraits.CommonVerb | WordTraits.Reporting)) verbs++;
            if (token.Is(WordTraits.Pronoun) || token.Length == 1 && token.IsCapitalized) pronouns++;
        }

        var first = reading.Tokens[stretch.First];
        shape = capitals == 0 ? 0 : capitals == words ? 3 : first.IsCapitalized ? capitals * 2 > words ? 2 : 1 : 4;
        content = (verbs > 0 ? 1 : 0) + (pronouns > 0 ? 2 : 0);
        return words switch { <= 4 => words, <= 6 => 5, <= 9 => 6, <= 14 => 7, _ => 8 };
    }

    private int BeforeOf(in QuoteFrame frame, out int lemma)
    {
        lemma = 0;
        var item = frame.Item - 1;
        if (item < frame.Sentence.First) return frame.Sentence.First == 0 || reading.Outline.Sentences[Math.Max(0, frame.SentenceIndex - 1)].Paragraph != frame.Sentence.Paragraph ? 1 : 2;
        if (reading.Outline.IsStretch(item)) return 3;
        var token = reading.TokenAt(item);
        lemma = token.Lemma;
        if (token.Kind == TokenKind.Punctuation) return reading.Text[token.Start] switch { ',' => 4, ':' => 5, '(' => 6, var c when Punctuation.IsDash(c) => 7, _ => 8 };
        if (token.Is(WordTraits.Clitic)) return 9;
        if (token.Is(WordTraits.Reporting) && !reading.IsInPhrase(item)) return token.Is(WordTraits.Gerund) ? 10 : 11;
        if (token.Is(WordTraits.Determiner)) return token.Length == 1 ? 12 : token.Length == 3 && token.Is(WordTraits.Pronoun) is false ? 13 : 14;
        if (token.Is(WordTraits.Preposition)) return 15;
        if (token.Is(WordTraits.Conjunction)) return 16;
        if (token.Is(WordTraits.Auxiliary)) return 17;
        if (token.Is(WordTraits.Pronoun)) return 18;
        if (token.Is(WordTraits.Adverb)) return 19;
        if (token.Is(WordTraits.ReportNoun)) return 20;
        if (token.Is(WordTraits.WorkNoun)) return 21;
        if (token.Is(WordTraits.CommonVerb)) return 22;
        return token.IsCapitalized ? 23 : token.Has(TokenShape.EndsInEd) ? 24 : token.Has(TokenShape.EndsInIng) ? 25 : 26;
    }

    private int AfterOf(in QuoteFrame frame)
    {
        var item = frame.Item + 1;
        if (item >= frame.Sentence.End) return 1;
        if (reading.Outline.IsStretch(item)) return 2;
        var token = reading.TokenAt(item);
        if (token.Kind == TokenKind.Punctuation) return reading.Text[token.Start] switch { ',' => 3, '.' => 4, ')' => 5, var c when Punctuation.IsDash(c) => 6, _ => 7 };
        if (token.Is(WordTraits.Clitic)) return 8;
        if (token.Is(WordTraits.Saying) && !reading.IsInPhrase(item)) return 9;
        if (token.Is(WordTraits.Pronoun)) return 10;
        if (token.Is(WordTraits.Determiner)) return 11;
        if (token.Is(WordTraits.Preposition)) return 12;
        if (token.Is(WordTraits.Conjunction)) return 13;
        if (token.Is(Function | WordTraits.CommonVerb)) return 14;
        return token.IsCapitalized ? 15 : 16;
    }

    /// <summary>Words like "film" or "song" beside the marks.</summary>
    private int Works(in QuoteFrame frame)
    {
        var works = 0;
        for (var i = Math.Max(frame.Sentence.First, frame.Item - 4); i < Math.Min(frame.Sentence.End, frame.Item + 3); i++)
        {
            if (reading.Outline.IsStretch(i)) continue;
            var token = reading.TokenAt(i);
            if (token.Is(WordTraits.WorkNoun)) works |= i < frame.Item ? 1 : 2;
            if (token.Is(WordTraits.ReportNoun)) works |= 4;
        }

        return works;
    }

    private int Neighbors(in QuoteFrame frame, in SpeakerContext context)
    {
        var near = 0;
        for (var i = Math.Max(frame.Sentence.First, frame.Item - 4); i < Math.Min(frame.Sentence.End, frame.Item + 5); i++)
        {
            if (i != frame.Item && reading.Outline.IsStretch(i)) near |= i < frame.Item ? 1 : 2;
        }

        return near + (context.LastSentence == frame.SentenceIndex ? 4 : 0) + (context.LastParagraph == frame.Sentence.Paragraph ? 8 : 0);
    }
}
