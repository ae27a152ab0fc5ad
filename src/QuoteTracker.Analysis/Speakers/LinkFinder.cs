using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Finds the place of each phrase in its sentence.</summary>
internal sealed class LinkFinder(DocumentReading reading)
{
    private const int Reach = 40;
    private const int RelayReach = 16;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Hearings =
        new HashSet<string>(Lexicon.Words("hearings.txt"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Outline _outline = reading.Outline;

    /// <summary>The link of the phrase with the index <paramref name="index"/>.</summary>
    public PhraseLink Find(int index)
    {
        ref readonly var phrase = ref reading.Phrases[index];
        var sentence = _outline.Sentences[phrase.Sentence];
        var (before, lemma) = FindBefore(phrase, index, sentence);
        var (follow, gap, item) = FindFollow(phrase, index, sentence);
        if (before == Before.Agent && follow is not (Follow.None or Follow.Stretch)) before = Before.Preposition;
        if (follow == Follow.Gerund && gap == Gap.Apposition && before is Before.Comma or Before.Preposition or Before.OtherVerb) (follow, item) = (Follow.None, -1);
        return new PhraseLink(before, lemma, follow, gap, item, item >= 0 && item < sentence.End ? reading.TokenAt(item).Lemma : (ushort)0);
    }

    private (Before Before, ushort Lemma) FindBefore(in Phrase phrase, int index, Sentence sentence)
    {
        var item = phrase.First - 1;
        while (item >= sentence.First && reading.TokenAt(item) is { IsWord: true } adverb && adverb.Is(WordTraits.Adverb) && !adverb.Is(WordTraits.Preposition)) item--;
        if (item < sentence.First) return (Before.Start, 0);
        if (_outline.IsStretch(item)) return (Before.Stretch, 0);
        ref readonly var token = ref reading.TokenAt(item);
        if (index > 0 && reading.Phrases[index - 1].End > item) return (Before.Phrase, 0);
        if (token.Kind == TokenKind.Punctuation) return (BeforeMark(reading.Text[token.Start]), 0);
        if (token.Is(WordTraits.Clitic)) return (Before.Possessor, 0);
        if (token.Is(WordTraits.Quoting) && IsRelayed(phrase, sentence)) return (Before.Quoting, token.Lemma);
        if (token.Is(WordTraits.Reporting)) return (token.Is(WordTraits.Gerund) ? Before.Gerund : Before.ReportingVerb, token.Lemma);
        if (token.Is(WordTraits.CommonVerb | WordTraits.Auxiliary) || token.Has(TokenShape.EndsInEd)) return (Before.OtherVerb, 0);
        if (IsBy(token) && IsBehindPassive(item, sentence) || IsWordsOf(item, sentence)) return (Before.Agent, token.Lemma);
        if (token.Is(WordTraits.Preposition)) return (IsAccording(item) ? Before.AccordingTo : Before.Preposition, token.Lemma);
        return (token.Is(WordTraits.Conjunction) ? Before.Conjunction : Before.Other, 0);
    }

    /// <summary>"quoted Lavrov, the minister, as saying": "as" follows the person quoted.</summary>
    private bool IsRelayed(in Phrase phrase, Sentence sentence)
    {
        for (var item = phrase.End; item + 1 < Math.Min(sentence.End, phrase.End + RelayReach) && !_outline.IsStretch(item); item++)
        {
            ref readonly var token = ref reading.TokenAt(item);
            if (token.Length == 2 && token.In(reading.Text).SequenceEqual("as")) return reading.TokenAt(item + 1).Is(WordTraits.Gerund);
            if (token.Is(WordTraits.Reporting) && !reading.IsInPhrase(item)) return false;
        }

        return false;
    }

    /// <summary>"quoted Lavrov as saying": the phrase right behind the verb at <paramref name="item"/> is relayed.</summary>
    private bool Relays(int item, int index, Sentence sentence)
    {
        var next = index + 1;
        while (next < reading.Phrases.Count && reading.Phrases[next].First <= item) next++;
        return next < reading.Phrases.Count && reading.Phrases[next].First == item + 1 && item + 1 < sentence.End && IsRelayed(reading.Phrases[next], sentence);
    }

    private bool IsBy(Token token) => token.Length == 2 && token.In(reading.Text).SequenceEqual("by");

    /// <summary>“…” by; described as “…” by; quoted by</summary>
    private bool IsBehindPassive(int item, Sentence sentence)
    {
        for (var i = item - 1; i >= Math.Max(sentence.First, item - 3); i--)
        {
            if (_outline.IsStretch(i)) return true;
            if (reading.TokenAt(i) is var token && token.Is(WordTraits.Reporting) && !token.Is(WordTraits.Gerund) && !reading.IsInPhrase(i)) return true;
        }

        return false;
    }

    /// <summary>“…” were the words of Hill</summary>
    private bool IsWordsOf(int item, Sentence sentence)
    {
        if (item - 1 <= sentence.First || _outline.IsStretch(item - 1) || !reading.TokenAt(item - 1).Is(WordTraits.ReportNoun) || !reading.TokenAt(item).In(reading.Text).SequenceEqual("of")) return false;
        for (var i = item - 2; i >= Math.Max(sentence.First, item - 5); i--)
        {
            if (_outline.IsStretch(i)) return true;
        }

        return false;
    }

    private bool IsAccording(int item) => item > 0 && reading.TokenAt(item - 1) is { IsWord: true } token && token.In(reading.Text).Equals("according", StringComparison.OrdinalIgnoreCase);

    private static Before BeforeMark(char c) => c switch
    {
        ',' => Before.Comma,
        ':' => Before.Colon,
        _ when Punctuation.IsDash(c) => Before.Dash,
        '(' or ')' or '[' or ']' => Before.Bracket,
        _ => Before.Other,
    };

    /// <summary>Walks from the phrase to the verb that it is the subject of, past adverbs, attached phrases ("of Ohio") and appositions (", a doctor,").</summary>
    private (Follow Follow, Gap Gap, int Item) FindFollow(in Phrase phrase, int index, Sentence sentence)
    {
        if (phrase.IsPossessive && ActOf(phrase, sentence) is >= 0 and var act) return (Follow.Own, Gap.Direct, act);
        var gap = phrase.IsPossessive ? Gap.Attached : Gap.Direct;
        var end = Math.Min(sentence.End, phrase.End + Reach);
        if (VerbBehindRelative(phrase, index + 1, end) is >= 0 and var main) return (reading.IsPassive(main) ? Follow.PassiveReporting : Follow.ReportingVerb, Gap.Attached, main);
        var next = index + 1;
        for (var item = phrase.End; item < end; item++)
        {
            if (_outline.IsStretch(item)) return gap == Gap.Direct ? (Follow.Stretch, gap, item) : (Follow.None, gap, -1);
            while (next < reading.Phrases.Count && reading.Phrases[next].End <= item) next++;
            if (next < reading.Phrases.Count && reading.Phrases[next].First <= item)
            {
                if (gap is Gap.Direct or Gap.Adverb && !IsReflexive(reading.Phrases[next]) && !Times.IsTime(reading, reading.Phrases[next])) return (Follow.None, gap, -1);
                item = reading.Phrases[next].End - 1;
                continue;
            }

            ref readonly var token = ref reading.TokenAt(item);
            if (token.Kind == TokenKind.Punctuation)
            {
                var mark = reading.Text[token.Start];
                if (mark == ':') return (Follow.Colon, gap, item);
                if (mark is ';' or '.' or '?' or '!') return (Follow.None, gap, -1);
                gap = mark is ',' or '(' || Punctuation.IsDash(mark) ? Gap.Apposition : gap;
                continue;
            }

            var (widened, isVerb) = Widen(gap, token);
            gap = widened;
            if (!isVerb) continue;
            var (found, verb) = VerbAt(item, token, end);
            if (found == Follow.None && gap == Gap.Direct && item == phrase.End && LooksLikeVerb(token)) return (Follow.OtherVerb, gap, item);
            if (found is Follow.OtherVerb or Follow.Auxiliary && HeardBy(phrase, item, end) is >= 0 and var heard) (found, verb) = (Follow.ReportingVerb, heard);
            if (found == Follow.ReportingVerb && reading.TokenAt(verb).Is(WordTraits.Quoting) && Relays(verb, index, sentence)) found = Follow.Relaying;
            if (found != Follow.None && (gap != Gap.Apposition || IsAfterComma(item))) return (found, gap, verb);
        }

        return (Follow.None, gap, -1);
    }

    /// <summary>"A woman | who lost her home has accused the bank": the verb of reporting behind a clause with "who" that no comma sets off and in which nobody reports; −1 when there is none.</summary>
    private int VerbBehindRelative(Phrase phrase, int next, int end)
    {
        if (next >= reading.Phrases.Count || reading.Phrases[next].First != phrase.End || reading.Phrases[next].Span.In(reading.Text) is not "who") return -1;
        var isInside = true;
        for (var item = phrase.End + 1; item < end && !_outline.IsStretch(item) && reading.TokenAt(item) is { IsWord: true } or { Kind: TokenKind.Number }; item++)
        {
            if (reading.IsInPhrase(item)) { isInside = false; continue; }
            if (reading.TokenAt(item).Is(WordTraits.Conjunction)) return -1;
            if (!reading.TokenAt(item).Is(WordTraits.Reporting)) continue;
            if (isInside || reading.TokenAt(item).Is(WordTraits.Gerund)) return -1;
            return IsSubjectOf(item) ? -1 : item;
        }

        return -1;
    }

    /// <summary>Whether the word before the verb, past auxiliaries, is a pronoun in the nominative: "who thought | he said".</summary>
    private bool IsSubjectOf(int verb)
    {
        var item = verb - 1;
        while (reading.TokenAt(item).Is(WordTraits.Auxiliary | WordTraits.Adverb)) item--;
        return reading.TokenAt(item).In(reading.Text) is "he" or "she" or "they" or "it" or "we" or "i" or "I";
    }

    /// <summary>The noun of saying that belongs to the phrase, "Hill's | recent claim"; −1 when there is none.</summary>
    private int ActOf(in Phrase phrase, Sentence sentence)
    {
        for (var item = phrase.End; item < Math.Min(sentence.End, phrase.End + 5) && !_outline.IsStretch(item); item++)
        {
            ref readonly var token = ref reading.TokenAt(item);
            if (token.Is(WordTraits.SpeechNoun)) return item;
            if (!token.IsWord || token.Is(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Determiner | WordTraits.Auxiliary)) return -1;
        }

        return -1;
    }

    /// <summary>“…”, a court | has heard: what is said before a court is given as heard there; the item of the verb, −1 for any other.</summary>
    private int HeardBy(Phrase phrase, int item, int end)
    {
        if (reading.TokenAt(item).In(reading.Text) is "has" or "have" or "had") item++;
        if (item >= end || _outline.IsStretch(item) || reading.TokenAt(item).In(reading.Text) is not "heard") return -1;
        return Hearings.Contains(reading.TokenAt(phrase.End - 1).In(reading.Text)) ? item : -1;
    }

    /// <summary>"Dornan himself refused"</summary>
    private bool IsReflexive(in Phrase phrase) => phrase.Kind == PhraseKind.Pronoun && phrase.Span.In(reading.Text) is "himself" or "herself" or "itself" or "themselves";

    /// <summary>"Pahl owns three suits": an unknown word in -s right behind a name.</summary>
    private bool LooksLikeVerb(Token token) => token is { IsWord: true, IsCapitalized: false, Length: > 3, Traits: WordTraits.None } && reading.Text[token.End - 1] == 's';

    private static (Gap Gap, bool IsVerb) Widen(Gap gap, Token token) => token switch
    {
        _ when token.Is(WordTraits.Adverb) => (gap == Gap.Direct ? Gap.Adverb : gap, false),
        _ when token.Is(WordTraits.Preposition) => (gap is Gap.Direct or Gap.Adverb ? Gap.Attached : gap, false),
        _ when token.Is(WordTraits.Conjunction) => (gap == Gap.Apposition ? gap : Gap.Attached, false),
        _ => (gap, true),
    };

    /// <summary>Inside an apposition only the verb behind its closing comma is the phrase's own: "Hill, who runs the clinic, said", "the mayor, Anna Hill, on Tuesday said".</summary>
    private bool IsAfterComma(int item)
    {
        for (var i = item - 1; i > item - 5 && i >= 0 && !_outline.IsStretch(i); i--)
        {
            ref readonly var token = ref reading.TokenAt(i);
            if (token.Kind == TokenKind.Punctuation) return reading.Text[token.Start] is ',' or ')' || Punctuation.IsDash(reading.Text[token.Start]);
            if (!token.Is(WordTraits.Adverb | WordTraits.Auxiliary | WordTraits.Month) && token.In(reading.Text) is not "on") return false;
        }

        return false;
    }

    private (Follow Follow, int Item) VerbAt(int item, Token token, int end)
    {
        if (token.Is(WordTraits.Auxiliary))
        {
            for (var i = item + 1; i < Math.Min(end, item + 4) && !_outline.IsStretch(i) && !reading.IsInPhrase(i); i++)
            {
                var next = reading.TokenAt(i);
                if (next.Is(WordTraits.Reporting)) return (IsPassive(token, i) ? Follow.PassiveReporting : next.Is(WordTraits.Gerund) ? Follow.Gerund : Follow.ReportingVerb, i);
                if (!next.Is(WordTraits.Adverb | WordTraits.Auxiliary | WordTraits.Conjunction)) break;
            }

            return (IsModal(token) ? Follow.Modal : Follow.Auxiliary, item);
        }

        if (token.Is(WordTraits.Reporting)) return (token.Is(WordTraits.Gerund) ? Follow.Gerund : Follow.ReportingVerb, item);
        return (token.Is(WordTraits.CommonVerb) || token.Has(TokenShape.EndsInEd) ? Follow.OtherVerb : Follow.None, item);
    }

    private bool IsModal(Token token) => token.In(reading.Text) is "will" or "would" or "shall" or "should" or "can" or "could" or "may" or "might" or "must";

    /// <summary>"was quoted", "is called": a form of "to be" before a participle; not "has been called", which the learned trees were not shown as passive.</summary>
    private bool IsPassive(Token auxiliary, int verb) => auxiliary.In(reading.Text) is "was" or "were" or "is" or "are" or "been" or "be" && reading.IsPassive(verb);
}
