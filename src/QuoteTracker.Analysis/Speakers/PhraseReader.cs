using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Tells what a noun phrase names: finds the name in it, the titles before the name, or its head noun.</summary>
internal sealed class PhraseReader(string text, InPlaceList<Token> tokens, InPlaceList<int> items)
{
    private const int LeastHeading = 4;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings =
        new HashSet<string>(["Contrary", "Thanks", "Due", "Owing", "Prior", "Next", "Close", "Instead", "Ahead", "Regardless", "Irrespective", "Apart", "Aside", "Together", "Along", "Given", "Unlike", "Despite"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Indefinite =
        new HashSet<string>(["a", "an", "one", "another", "some", "any", "no", "each", "every"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] AdverbEndings = ["ately", "ently", "antly", "ally", "ously", "ively", "fully", "edly", "ingly", "ably", "ibly", "essly", "tely", "icly"];

    private readonly NameBounds _bounds = new(text, tokens, items);

    /// <summary>A word that is no name when its capital comes from the start of the sentence: "Officials", "Another".</summary>
    private const WordTraits NoNameAlone = WordTraits.Title | WordTraits.PluralRole | WordTraits.BodyNoun | WordTraits.ReportNoun | WordTraits.Determiner;

    /// <summary>Reads the items <c>[first, end)</c> of a sentence that runs over <c>[sentenceFirst, sentenceEnd)</c>; null when they hold no noun.</summary>
    public Phrase? Read(int sentence, int first, int end, int sentenceFirst, int sentenceEnd)
    {
        var content = first;
        while (content < end - 1 && At(content).Is(WordTraits.Determiner) && !At(content).Is(WordTraits.GivenName)) content++;
        var span = new TextSpan(At(first).Start, At(end - 1).End);
        var phrase = new Phrase(sentence, first, end, PhraseKind.Thing, span)
        {
            Head = end - 1,
            IsDefinite = content > first && !Indefinite.Contains(At(first).In(text)),
            IsPossessive = end < sentenceEnd && items[end] >= 0 && At(end).Is(WordTraits.Clitic) && !FollowedByVerb(end + 1, sentenceEnd),
        };
        if (end - first == 1 && !At(first).IsCapitalized && ReadPronoun(phrase, At(first)) is { } pronoun) return pronoun;
        if (end - first == 1 && (At(first).Is(WordTraits.Pronoun) || IsOwner(At(first))) && ReadPronoun(phrase, At(first)) is { } capital) return capital;
        if (end - first == 1 && (IsLoneVerb(At(first)) || first == sentenceFirst && IsOpening(At(first), end, sentenceEnd))) return null;
        if (phrase.IsDefinite && (end - content == 1 && Origins.IsPerson(At(content), text) || end - content == 2 && Origins.IsPlayer(At(content), At(end - 1), text))) return phrase with { Kind = PhraseKind.Role, Gender = Origins.GenderOf(At(content).In(text)) };
        if (content > first && At(first).In(text) is "no" or "No") return phrase;
        var run = StartOfCapitals(content, end, sentenceFirst);
        return run < end ? ReadName(phrase, first, run, end, content > first) : ReadNoun(phrase, At(end - 1));
    }

    private ref readonly Token At(int item) => ref tokens[items[item]];

    /// <summary>"Another critic, Laurence Tribe, | likened the rules to": an unknown word in -ed that stands alone is a verb.</summary>
    private static bool IsLoneVerb(Token token) => token.Has(TokenShape.EndsInEd) && !token.Is(WordTraits.Title | WordTraits.PluralRole | WordTraits.BodyNoun | WordTraits.ReportNoun);

    /// <summary>"His", "Her" at the head of a sentence.</summary>
    private static bool IsOwner(Token token) => token.Is(WordTraits.Determiner) && token.Is(WordTraits.Male | WordTraits.Female);

    /// <summary>A capital that only the start of the sentence gives: "Based on", "Contrary to", "Repeatedly,".</summary>
    private bool IsOpening(Token token, int next, int end)
    {
        if (token.Is(WordTraits.GivenName | WordTraits.Auxiliary) || next >= end || items[next] < 0) return false;
        if (token.Is(WordTraits.Adverb) || IsAdverb(token.In(text))) return At(next).IsMark(text, ',');
        return At(next).Is(WordTraits.Preposition) && (token.Length > 4 && token.In(text).EndsWith("ed", StringComparison.Ordinal) || IsPlace(At(next)) && token.In(text).EndsWith("ing", StringComparison.Ordinal) || Openings.Contains(token.In(text)));
    }

    /// <summary>"Privately,", "Reportedly,": endings that no surname in -ly has ("Kelly", "Donnelly", "Connolly").</summary>
    private static bool IsAdverb(ReadOnlySpan<char> word)
    {
        if (!word.EndsWith("ly", StringComparison.Ordinal)) return false;
        foreach (var ending in AdverbEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"Standing | behind him", "Sitting | beside her": no name has these words right behind it, but for "Keating | of Ohio" and "in", "on", "for" and the like.</summary>
    private bool IsPlace(Token token) => token.In(text) is "behind" or "beside" or "next" or "alongside" or "beneath" or "under" or "near" or "outside" or "inside" or "opposite" or "among" or "around" or "across" or "along" or "beyond";

    private bool FollowedByVerb(int item, int end) => item < end && items[item] >= 0 && At(item).Is(WordTraits.Saying | WordTraits.Gerund) && !At(item).Is(WordTraits.ReportNoun);

    private static Phrase? ReadPronoun(Phrase phrase, Token token)
    {
        if (!token.Is(WordTraits.Pronoun | WordTraits.Conjunction) && !(token.Is(WordTraits.Determiner) && token.Is(WordTraits.Male | WordTraits.Female))) return null;
        return phrase with
        {
            Kind = PhraseKind.Pronoun,
            Gender = GenderOf(token),
            IsPlural = token.Length > 1 && !token.Is(WordTraits.Male | WordTraits.Female) && token.Length != 2 && token.Length != 3,
            IsPossessive = token.Is(WordTraits.Determiner),
        };
    }

    private int StartOfCapitals(int content, int end, int sentenceFirst)
    {
        var run = end;
        while (run > content && IsNamePart(At(run - 1), run < end && At(run).IsCapitalized)) run--;
        while (run < end && At(run).Is(WordTraits.Particle) && !At(run).IsCapitalized) run++;
        if (run == sentenceFirst && run == end - 1 && !At(run).Is(WordTraits.GivenName) && At(run).Is(NoNameAlone)) return end;
        return run;
    }

    private static bool IsNamePart(Token token, bool beforeCapital) =>
        token.IsCapitalized || token.Is(WordTraits.Particle) && beforeCapital || token.Kind == TokenKind.Number && beforeCapital;

    private Phrase ReadName(Phrase phrase, int first, int run, int end, bool hasDeterminer)
    {
        var start = StartOfName(run, end, first);
        if (start >= end || IsHeading(start, end)) return ReadNoun(phrase, At(end - 1));
        var hasTitle = start > run && At(start - 1).Is(WordTraits.Honorific | WordTraits.Title) || run > first && At(run - 1).Is(WordTraits.Title);
        var kind = KindOfName(start, end, hasTitle, hasDeterminer);
        return phrase with
        {
            Kind = kind,
            Name = new TextSpan(At(start).Start, At(end - 1).End),
            Head = start,
            HasTitle = hasTitle,
            HasGivenName = end - start > 1 && At(start).Is(WordTraits.GivenName),
            IsPlural = kind == PhraseKind.Group,
            Gender = kind == PhraseKind.Name ? GenderOfName(first, start) : Gender.Unknown,
        };
    }

    /// <summary>"INSPECTORS SAW THE BRIDGE": a line in capitals is no name.</summary>
    private bool IsHeading(int start, int end)
    {
        if (end - start < LeastHeading) return false;
        for (var i = start; i < end; i++)
        {
            if (!At(i).Has(TokenShape.AllCapitals)) return false;
        }

        return true;
    }

    /// <summary>After the last title or form of address: "Russian Foreign Minister | Sergey Lavrov"; a title after a given name belongs to the name ("Stephen King").</summary>
    private int StartOfName(int run, int end, int first)
    {
        var start = run < end - 2 && At(run).Is(WordTraits.Month) && At(run + 1).Is(WordTraits.GivenName) ? run + 1 : run;
        run = start;
        for (var i = run; i < end; i++)
        {
            var token = At(i);
            if (token.Is(WordTraits.Honorific)) start = i + 1;
            else if (token.Is(WordTraits.Title | WordTraits.PluralRole) && !IsOfMembers(i, end) && !(i > start && At(i - 1).Is(WordTraits.GivenName)) && !(token.Is(WordTraits.GivenName) && i == run && i + 1 < end)) start = i + 1;
        }

        if (start > run) return start;
        if (_bounds.AfterOpening(run, end) is >= 0 and var given) return given;
        if (AfterTitleOf(first) || run > first)
        {
            for (var i = run + 1; i < end - 1; i++)
            {
                if (At(i).Is(WordTraits.GivenName) && !At(i - 1).Is(WordTraits.GivenName) && !At(i - 1).Has(TokenShape.Initial)) return i;
            }
        }

        while (start < end - 1 && At(start).Is(WordTraits.Nationality | WordTraits.Former) && (At(start + 1).Is(WordTraits.GivenName) || At(start).Is(WordTraits.Former))) start++;
        return start;
    }

    /// <summary>"Harbour | Workers’ Union": members whose body it is belong to its name.</summary>
    private bool IsOfMembers(int item, int end) =>
        item < end - 1 && At(item).Is(WordTraits.PluralRole) && At(end - 1).Is(WordTraits.BodyNoun) && At(item).End < text.Length && (text[At(item).End] is '\'' or '’' || text[At(item).End - 1] is '\'' or '’');

    /// <summary>"Secretary of | State John Kerry", "Minister for | Transport Anna Hill".</summary>
    private bool AfterTitleOf(int first) =>
        first > 1 && items[first - 1] >= 0 && items[first - 2] >= 0 && At(first - 1).In(text) is "of" or "for" && At(first - 2).Is(WordTraits.Title);

    private PhraseKind KindOfName(int start, int end, bool hasTitle, bool hasDeterminer)
    {
        if (hasTitle) return PhraseKind.Name;
        if (end - start == 1 && IsParty(start)) return PhraseKind.Thing;
        if (end - start > 1 && At(start).Is(WordTraits.GivenName) && !At(end - 1).Is(WordTraits.BodyNoun)) return PhraseKind.Name;
        for (var i = start; i < end; i++)
        {
            if (At(i).Is(WordTraits.BodyNoun | WordTraits.Country) && !(At(i).Is(WordTraits.GivenName) && i == start)) return PhraseKind.Body;
        }

        if (end - start == 1)
        {
            if (At(start).Is(WordTraits.PluralRole | WordTraits.Nationality)) return PhraseKind.Group;
            if (At(start).Has(TokenShape.AllCapitals) && At(start).Length < 6) return PhraseKind.Body;
        }

        return hasDeterminer ? PhraseKind.Body : PhraseKind.Name;
    }

    /// <summary>"Elizabeth Warren (D-MA)", "(R)", "(Labour)": capitals in brackets behind a name say where somebody belongs.</summary>
    private bool IsParty(int item) =>
        item > 1 && items[item - 1] >= 0 && At(item - 1).IsMark(text, '(') && items[item - 2] >= 0 && At(item - 2).IsCapitalized
        && (At(item).Length == 1 || item + 1 < items.Count && items[item + 1] >= 0 && (At(item + 1).IsMark(text, ')') || At(item + 1).IsMark(text, ',')));

    private Gender GenderOfName(int first, int start)
    {
        for (var i = first; i <= start; i++)
        {
            if (At(i).Is(WordTraits.GivenName | WordTraits.Honorific | WordTraits.Title) && GenderOf(At(i)) is var gender && gender != Gender.Unknown) return gender;
        }

        return Gender.Unknown;
    }

    private static Phrase ReadNoun(Phrase phrase, Token head)
    {
        var kind = head switch
        {
            _ when head.Is(WordTraits.PluralRole) => PhraseKind.Group,
            _ when head.Is(WordTraits.Title) => PhraseKind.Role,
            _ when head.Is(WordTraits.BodyNoun) => PhraseKind.Body,
            _ when head.Is(WordTraits.ReportNoun) => PhraseKind.Report,
            _ when head.IsCapitalized => PhraseKind.Thing,
            _ when head.Lemma == Vocabulary.Person => PhraseKind.Role,
            _ when head.Lemma == Vocabulary.People => PhraseKind.Group,
            _ => PhraseKind.Thing,
        };
        return phrase with { Kind = kind, Gender = kind == PhraseKind.Role ? GenderOf(head) : Gender.Unknown, IsPlural = kind == PhraseKind.Group };
    }

    private static Gender GenderOf(Token token) => token.Is(WordTraits.Male) ? Gender.Male : token.Is(WordTraits.Female) ? Gender.Female : Gender.Unknown;
}
