using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>
/// Cuts sentences into noun phrases by closed word classes alone: a phrase runs from its determiner or first noun up to the next
/// verb, preposition, conjunction or mark. One pass, no look-back beyond the phrase.
/// </summary>
internal sealed class PhraseFinder(string text, InPlaceList<Token> tokens, InPlaceList<int> items)
{
    private const WordTraits FunctionWord = WordTraits.Determiner | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Pronoun | WordTraits.Auxiliary | WordTraits.Adverb;
    private const WordTraits Verb = WordTraits.Reporting | WordTraits.CommonVerb;
    private const WordTraits SpeakingNoun = WordTraits.Title | WordTraits.PluralRole | WordTraits.BodyNoun | WordTraits.ReportNoun;
    private const int LongestPhrase = 16;
    private const int LongestTitle = 6;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> QuantityWords =
        new HashSet<string>(Lexicon.Lines("quantity-words.txt"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly PhraseReader _reader = new(text, tokens, items);
    private readonly NameBounds _bounds = new(text, tokens, items);

    /// <summary>Adds the phrases of items <c>[first, end)</c> to <paramref name="found"/>.</summary>
    public void Find(int sentence, int first, int end, InPlaceList<Phrase> found)
    {
        for (var item = first; item < end;)
        {
            if (items[item] < 0 || !tokens[items[item]].IsWord)
            {
                item++;
                continue;
            }

            var next = EndOfPhrase(item, first, end);
            if (next == item)
            {
                item++;
                continue;
            }

            if (_reader.Read(sentence, item, next, first, end) is { } phrase) found.Add(phrase);
            item = next;
        }
    }

    private int EndOfPhrase(int item, int first, int end)
    {
        ref readonly var token = ref tokens[items[item]];
        if (IsPronoun(token, item, end) || IsRelative(token, item, first, end)) return item + 1;
        if (IsPastVerb(token, item, first)) return item;
        var at = item;
        while (at < end && at - item < 3 && items[at] >= 0 && IsDeterminer(tokens[items[at]], at, end)) at++;
        var content = at;
        if (content == item + 1 && IsPossessive(token) && OwnsAct(content, end)) return content;
        while (at < end && at - item < LongestPhrase && items[at] >= 0 && Continues(at, item, content, first, end)) at++;
        return at == content && content > item && !IsPossessive(tokens[items[item]]) && !StandsAlone(tokens[items[content - 1]], at, end) ? item : at;
    }

    /// <summary>"another | wrote", "the two | said", "many | call it": a word of number without its noun, before a verb or behind one.</summary>
    private bool StandsAlone(in Token token, int at, int end)
    {
        if (!token.Is(WordTraits.Determiner) || token.In(text) is not { Length: > 2 } word) return false;
        if (at < end && items[at] >= 0 && !tokens[items[at]].Is(FunctionWord | Verb) && tokens[items[at]].Kind != TokenKind.Punctuation) return false;
        return QuantityWords.Contains(word) && !(at < end && items[at] >= 0 && tokens[items[at]].In(text).SequenceEqual("of"));
    }

    private bool IsPronoun(in Token token, int item, int end)
    {
        if (!token.Is(WordTraits.Pronoun) || token.Has(TokenShape.AllCapitals)) return IsWho(token);
        return !(token.Is(WordTraits.Determiner) && item + 1 < end && items[item + 1] >= 0 && tokens[items[item + 1]] is { IsWord: true } next && !next.Is(FunctionWord | Verb));
    }

    /// <summary>"Corvel reacted": a word in -ed right behind a name or pronoun, with no article before it, is its verb.</summary>
    private bool IsPastVerb(in Token token, int item, int first)
    {
        if (!token.Has(TokenShape.EndsInEd) || item == first || items[item - 1] < 0) return false;
        ref readonly var before = ref tokens[items[item - 1]];
        return before.IsWord && (before.IsCapitalized || before.Is(WordTraits.Pronoun | WordTraits.Adverb)) && !before.Is(WordTraits.Determiner | WordTraits.Preposition | WordTraits.Conjunction);
    }

    private bool IsWho(in Token token) => token.Length == 3 && token.Is(WordTraits.Conjunction) && token.In(text).Equals("who", StringComparison.Ordinal);

    /// <summary>"a letter that | reads", "a memo, which | says": behind a noun and right before a verb of reporting.</summary>
    private bool IsRelative(in Token token, int item, int first, int end)
    {
        if (!token.Is(WordTraits.Conjunction) || token.IsCapitalized || item + 1 >= end || item <= first || items[item + 1] < 0 || items[item - 1] < 0) return false;
        if (token.In(text) is not ("which" or "that")) return false;
        ref readonly var next = ref tokens[items[item + 1]];
        if (!next.Is(WordTraits.Reporting | WordTraits.Auxiliary) || next.Is(WordTraits.Gerund)) return false;
        ref readonly var before = ref tokens[items[item - 1]];
        return before.IsMark(text, ',') || before.IsWord && !before.Is(FunctionWord | Verb);
    }

    private static bool IsDeterminer(in Token token, int item, int end) =>
        token.Is(WordTraits.Determiner) && !token.Has(TokenShape.AllCapitals)
        && !(token.IsCapitalized && token.Is(WordTraits.GivenName | WordTraits.Nationality)) && item + 1 < end;

    private static bool IsPossessive(in Token token) => token.Is(WordTraits.Male | WordTraits.Female) && token.Is(WordTraits.Determiner);

    /// <summary>"his | recent claim": whose act of saying it is stands for itself.</summary>
    private bool OwnsAct(int item, int end)
    {
        for (var i = item; i < Math.Min(end, item + 4) && items[i] >= 0 && tokens[items[i]].IsWord; i++)
        {
            if (tokens[items[i]].Is(WordTraits.SpeechNoun)) return true;
            if (tokens[items[i]].Is(FunctionWord)) return false;
        }

        return false;
    }

    private bool Continues(int at, int item, int content, int first, int end)
    {
        ref readonly var token = ref tokens[items[at]];
        if (token.Kind == TokenKind.Number) return content < at || item < at;
        if (!token.IsWord || token.Is(WordTraits.Clitic)) return false;
        var previous = at > content ? tokens[items[at - 1]] : default;
        var next = at + 1 < end && items[at + 1] >= 0 ? tokens[items[at + 1]] : default;
        if (token.IsCapitalized) return !IsHeadlineVerb(at, content, next) && ContinuesCapitalized(token, previous, next, at == first);
        if (token.Is(WordTraits.Particle) && previous.IsCapitalized && next.IsCapitalized) return true;
        if (previous.IsCapitalized && (!token.Is(SpeakingNoun | WordTraits.WorkNoun) || IsElection(item - 1, first)) && EndsPersonName(at, content)) return false;
        if (at == content && token.Has(TokenShape.EndsInEd) && next.IsCapitalized && next.Is(WordTraits.GivenName)) return false;
        if (token.Is(FunctionWord) && !token.Is(WordTraits.Title)) return JoinsTitles(at, previous, end);
        var hasOpening = content > item || item > first && items[item - 1] >= 0 && tokens[items[item - 1]].Is(WordTraits.Clitic);
        if (at > content && token.Is(WordTraits.Reporting) && token.Has(TokenShape.EndsInEd) && !token.Is(SpeakingNoun)) return false;
        if (at == content && content > item && IsVerbOf(tokens[items[content - 1]], token, next)) return false;
        if (at == content && IsOfState(at)) return true;
        if (token.Is(Verb)) return at == content ? hasOpening && IsNounForm(token) : IsNounForm(token) && hasOpening && !previous.Is(SpeakingNoun) || token.Is(WordTraits.Title) && !token.Is(WordTraits.Saying);
        if (at > content && previous.Is(SpeakingNoun) && IsPresentVerb(token, next)) return false;
        if (token.Has(TokenShape.EndsInEd) && !token.Is(WordTraits.Former)) return at == content;
        if (token.Has(TokenShape.EndsInIng)) return at == content && hasOpening || token.Is(SpeakingNoun);
        return true;
    }

    /// <summary>"Acme President | and CEO Anna Hill", "founder | and artistic director Anna Hill": a second title before the name.</summary>
    private bool JoinsTitles(int at, in Token previous, int end)
    {
        if (!previous.Is(WordTraits.Title) || previous.Is(WordTraits.Honorific) || tokens[items[at]].In(text) is not ("and" or "&")) return false;
        var hasTitle = false;
        for (var i = at + 1; i < Math.Min(end, at + LongestTitle) && items[i] >= 0; i++)
        {
            var token = tokens[items[i]];
            if (hasTitle && token.IsCapitalized && !token.Is(WordTraits.Title | FunctionWord)) return true;
            if (!token.IsWord || token.Is(FunctionWord | WordTraits.Honorific) || token.IsCapitalized != previous.IsCapitalized && !token.Has(TokenShape.AllCapitals)) return false;
            hasTitle = token.Is(WordTraits.Title);
        }

        return false;
    }

    /// <summary>"Anna Hill | Slams Rivals", "Former Doctor | Says".</summary>
    private bool IsHeadlineVerb(int at, int content, in Token next) =>
        at > content && (next.IsCapitalized || tokens[items[at]].Is(WordTraits.Auxiliary)) && _bounds.IsVerb(tokens[items[at]]) && (EndsPersonName(at, content) || tokens[items[at]].Is(WordTraits.Saying) && tokens[items[at - 1]].IsCapitalized);

    /// <summary>"elected Anna Hill | prime minister".</summary>
    private bool IsElection(int item, int first) => item >= first && items[item] >= 0 && ElectionVerbs.Contain(tokens[items[item]].In(text));

    /// <summary>True when the capitals before <paramref name="at"/> are a person's name: "President Elena Corvel | cut short a visit".</summary>
    private bool EndsPersonName(int at, int content)
    {
        var first = at;
        while (first > content && tokens[items[first - 1]].IsCapitalized) first--;
        return at - first > 1 && (tokens[items[first]].Is(WordTraits.GivenName | WordTraits.Honorific) || tokens[items[first]].Is(WordTraits.Title) && tokens[items[at - 2]].Is(WordTraits.GivenName));
    }

    /// <summary>"the minister | unfolds a map": an unknown word in -s behind somebody who acts, before an object.</summary>
    private bool IsPresentVerb(in Token token, in Token next) =>
        token is { Traits: WordTraits.None, Length: > 3 } && text[token.End - 1] == 's' && text[token.End - 2] != 's' && next.Is(WordTraits.Determiner | WordTraits.Pronoun);

    /// <summary>"Another | commented: “…”": a word of number and a verb of reporting with a mark behind it.</summary>
    private bool IsVerbOf(in Token determiner, in Token token, in Token next) =>
        token.Is(WordTraits.Reporting) && (next.IsMark(text, ':') || next.IsMark(text, ',')) && QuantityWords.Contains(determiner.In(text));

    /// <summary>"head of | state", "secretary of | state Anna Hill": no verb there.</summary>
    private bool IsOfState(int at) => at > 0 && items[at - 1] >= 0 && tokens[items[at]].In(text) is "state" && tokens[items[at - 1]].In(text) is "of";

    private static bool IsNounForm(in Token token) => token.Is(SpeakingNoun) || token.Has(TokenShape.EndsInEd | TokenShape.EndsInIng);

    private static bool ContinuesCapitalized(in Token token, in Token previous, in Token next, bool isFirst)
    {
        if (token.Is(WordTraits.Month)) return (token.Is(WordTraits.GivenName) && next.IsCapitalized && !next.Is(WordTraits.Month)) || (previous.IsCapitalized && token.Is(WordTraits.Auxiliary));
        if (token.Is(FunctionWord))
        {
            if (token.Has(TokenShape.AllCapitals) && token.Length < 4) return true;
            return previous.IsCapitalized
                ? token.Is(WordTraits.Auxiliary | WordTraits.GivenName | WordTraits.Particle)
                : token.Is(WordTraits.GivenName | WordTraits.Particle) && next.IsCapitalized;
        }

        if (!isFirst || next.IsCapitalized || token.Is(SpeakingNoun | WordTraits.GivenName)) return true;
        return !token.Is(Verb);
    }
}
