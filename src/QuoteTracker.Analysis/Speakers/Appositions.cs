using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Finds the role phrases that say what a named person is: "Anna Hill, the mayor of X,", "the mayor of X, Anna Hill,", "Hill became mayor".</summary>
internal sealed class Appositions(DocumentReading reading)
{
    private const int Reach = 4;

    /// <summary>The role phrase behind the name, "Anna Hill, | the mayor", "Anna Hill, the union’s | secretary", or −1.</summary>
    public int Behind(int index)
    {
        if (index + 1 >= reading.Phrases.Count) return -1;
        var next = index + 1;
        if (reading.Phrases[next].First == reading.Phrases[index].End + 1 && IsMark(reading.Phrases[index].End, '(') && next + 1 < reading.Phrases.Count) next++;
        var role = next;
        while (reading.OwnedBy(role) is >= 0 and var owned) role = owned;
        return IsApposed(reading.Phrases[index], next, role) ? role : -1;
    }

    /// <summary>The role phrase before the name, "the mayor of X, | Anna Hill", or −1.</summary>
    public int InFront(int index)
    {
        var phrase = reading.Phrases[index];
        if (index == 0 || !IsMark(phrase.First - 1, ',') && !IsMark(phrase.First - 1, '(')) return -1;
        for (var i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            var before = reading.Phrases[i];
            if (before.Sentence != phrase.Sentence || phrase.First - before.End > 10) break;
            if (before.Kind == PhraseKind.Role && before.Name.IsEmpty && (before.IsDefinite || reading.Links[i].Before is Before.Possessor or Before.Start or Before.Stretch) && !HasComma(before.End, phrase.First - 1)) return i;
        }

        return -1;
    }

    /// <summary>True for "the mayor of X" right before ", Anna Hill": nobody of whom the text spoke before.</summary>
    public bool IsOfNextName(int index)
    {
        if (reading.Phrases[index].Kind != PhraseKind.Role) return false;
        for (var i = index + 1; i <= Math.Min(reading.Phrases.Count - 1, index + Reach); i++)
        {
            if (reading.Phrases[i].Kind == PhraseKind.Name) return InFront(i) == index;
        }

        return false;
    }

    /// <summary>"said his biographer, | Dora Lenz": the phrase right before the name, of a noun that is not known to mean people, or −1. Whether it does, only what it does can show.</summary>
    public int Calling(int index)
    {
        var phrase = reading.Phrases[index];
        if (index == 0 || !phrase.HasGivenName || !IsMark(phrase.First - 1, ',')) return -1;
        return reading.Phrases[index - 1] is { Kind: PhraseKind.Thing, IsDefinite: true, IsPossessive: false } thing && thing.Sentence == phrase.Sentence && thing.End == phrase.First - 1 ? index - 1 : -1;
    }

    /// <summary>The name of which the role phrase is said: "Hill was sworn in as the mayor", "Hill is mayor"; −1 when there is none.</summary>
    public int SubjectOfPredicate(int index)
    {
        var phrase = reading.Phrases[index];
        var link = reading.Links[index];
        var isPredicate = link.Before == Before.Preposition && IsAs(phrase.First - 1) || link.Before == Before.OtherVerb && IsCopula(phrase.First - 1);
        if (!isPredicate) return -1;
        for (var i = index - 1; i >= Math.Max(0, index - Reach) && reading.Phrases[i].Sentence == phrase.Sentence; i--)
        {
            if (reading.Phrases[i].Kind == PhraseKind.Name && reading.Links[i].VerbItem >= reading.Phrases[i].End && reading.Links[i].VerbItem < phrase.First) return i;
        }

        return -1;
    }

    /// <summary>"Parliament elected Anna Hill | prime minister": the name right before the role phrase; −1 when there is none.</summary>
    public int ObjectOfElection(int index)
    {
        var phrase = reading.Phrases[index];
        if (index == 0 || phrase.IsDefinite || reading.Phrases[index - 1] is not { Kind: PhraseKind.Name } name || name.End != phrase.First || name.First == 0) return -1;
        return reading.Links[index - 1].Before == Before.OtherVerb && IsElection(name.First - 1) ? index - 1 : -1;
    }

    /// <summary>"The first speaker is Oleg Tamm": the name that says who the role phrase is, or −1.</summary>
    public int NamedByPredicate(int index)
    {
        var verb = reading.Links[index].VerbItem;
        if (reading.Links[index].Follow != Follow.Auxiliary || !IsCopula(verb)) return -1;
        for (var i = index + 1; i < Math.Min(reading.Phrases.Count, index + Reach); i++)
        {
            if (reading.Phrases[i].First == verb + 1) return reading.Phrases[i].Kind == PhraseKind.Name ? i : -1;
        }

        return -1;
    }

    private bool IsApposed(Phrase name, int next, int at)
    {
        var (first, role) = (reading.Phrases[next].First, reading.Phrases[at]);
        var comma = AfterParty(name.End);
        if (role.Kind != PhraseKind.Role || !role.Name.IsEmpty || role.Sentence != name.Sentence || !IsMark(comma, ',')) return false;
        var gap = first - comma;
        if (gap == 2 && reading.TokenAt(comma + 1).Is(WordTraits.Conjunction)) return false;
        return gap == 1 || gap <= 3 && reading.Phrases[next - 1].End == comma && !HasComma(comma + 1, first) && !HasVerb(comma + 1, first);
    }

    /// <summary>"The minister, Anna Hill, | met with | the ambassador": what the sentence says of her, no apposition.</summary>
    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.TokenAt(i).Is(WordTraits.Reporting | WordTraits.CommonVerb | WordTraits.Auxiliary) || reading.TokenAt(i).Has(TokenShape.EndsInEd)) return true;
        }

        return false;
    }

    /// <summary>The item behind "(D)" or "(Labour)"; the same item where no bracket opens.</summary>
    private int AfterParty(int item) => IsMark(item, '(') && IsMark(item + 2, ')') ? item + 3 : item;

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Outline.IsStretch(i) || IsMark(i, ',')) return true;
        }

        return false;
    }

    private bool IsMark(int item, char mark) => item >= 0 && item < reading.Outline.Items.Count && reading.TokenAt(item).IsMark(reading.Text, mark);

    private bool IsAs(int item) => reading.TokenAt(item) is { IsWord: true, Length: 2 } token && token.In(reading.Text).SequenceEqual("as");

    private bool IsElection(int item) => reading.TokenAt(item) is { IsWord: true } token && ElectionVerbs.Contain(token.In(reading.Text));

    private bool IsCopula(int item) =>
        reading.TokenAt(item) is { IsWord: true } token && token.In(reading.Text) is "is" or "was" or "are" or "were" or "be" or "been" or "became" or "become" or "becomes" or "remains" or "remained" or "named" or "appointed" or "elected";
}
