using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Finds what a relative pronoun stands for, and whom "him" and "himself" can mean beside the subject of their verb (Chomsky, Lectures on Government and Binding, 1981).</summary>
internal sealed class Antecedents(DocumentReading reading)
{
    private const int LongestChain = 3;
    private const int Reach = 6;
    private const int LongestComplement = 6;

    /// <summary>Items between a verb and what belongs to it.</summary>
    private const int Adverbs = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ClausesOfTime =
        new HashSet<string>(["after", "before", "as", "when", "while", "until", "since", "once", "because", "but"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for "himself".</summary>
    public bool IsReflexive(int index) => reading.Phrases[index].Span.In(reading.Text) is "himself" or "herself" or "itself";

    /// <summary>True for "him" right behind a verb, and for "her" where nothing that is hers follows: not who does it.</summary>
    public bool IsObject(int index) =>
        reading.Links[index].Before is Before.OtherVerb or Before.ReportingVerb && reading.Phrases[index] is var phrase
        && (phrase.Span.In(reading.Text) is "him" || phrase.Span.In(reading.Text) is "her" && !IsFollowedByNoun(phrase));

    private bool IsFollowedByNoun(Phrase phrase) => phrase.End < reading.Outline.Sentences[phrase.Sentence].End && !reading.Outline.IsStretch(phrase.End) && reading.IsInPhrase(phrase.End);

    /// <summary>"Ban condemned what | he called": of the subject of the outer verb, as good as always.</summary>
    public bool IsInWhatClause(int index) => reading.Phrases[index].First > 0 && reading.TokenAt(reading.Phrases[index].First - 1).In(reading.Text) is "what";

    /// <summary>
    /// The last words of the names that stand behind a subject in its clause: "He insisted | Curiel was unfit" speaks of two people (Chomsky's principle C).
    /// Not where the pronoun's clause is an inner one, "When he arrived, Hill said", nor in a clause of time behind it, "he said after Hill had left".
    /// </summary>
    public IReadOnlyList<string> NamedBelow(int index)
    {
        var pronoun = reading.Phrases[index];
        var link = reading.Links[index];
        if (link.Before is not (Before.Start or Before.Stretch) || link.Follow is Follow.None or Follow.Stretch) return [];
        return NamesBetween(index + 1, Math.Min(pronoun.End + LongestComplement, EndOfClause(pronoun)));
    }

    /// <summary>The last words of the names behind an office in its sentence, before any words in marks and any "which": "The prime minister, asked whether Minto would go, said" speaks of two people.</summary>
    public IReadOnlyList<string> NamedAfter(int index)
    {
        var item = reading.Phrases[index].End;
        var end = reading.Outline.Sentences[reading.Phrases[index].Sentence].End;
        while (item < end && !reading.Outline.IsStretch(item) && reading.TokenAt(item).In(reading.Text) is not "which") item++;
        return NamesBetween(index + 1, item);
    }

    private List<string> NamesBetween(int index, int end)
    {
        var names = new List<string>();
        for (var i = index; i < reading.Phrases.Count && reading.Phrases[i].First < end; i++)
        {
            if (reading.Phrases[i] is { Name.IsEmpty: false } named) names.Add(NameWords.Last(named.Name.In(reading.Text)).ToString());
        }

        return names;
    }

    /// <summary>"The minister was abroad, | he said, and": of whom the words speak, who is another than he who says them (principle C again); −1 when the sentence has no such subject.</summary>
    public int SubjectOfReported(int index)
    {
        if (reading.Links[index] is not { Before: Before.Comma, Follow: Follow.ReportingVerb } link || !EndsAt(link.VerbItem + 1, reading.Outline.Sentences[reading.Phrases[index].Sentence])) return -1;
        var first = reading.FirstPhrase(reading.Phrases[index].Sentence);
        return first < index && reading.Links[first] is { Before: Before.Start, Follow: not Follow.None } && reading.Phrases[first] is { IsPossessive: false, Kind: PhraseKind.Name or PhraseKind.Role } ? first : -1;
    }

    private bool EndsAt(int item, Sentence sentence) => item >= sentence.End || reading.TokenAt(item).Kind == TokenKind.Punctuation;

    /// <summary>"Asked whether | Munoz would start, Biggs smiled": before the comma that ends a clause at the head of its sentence, in which somebody is asked or told.</summary>
    public bool IsInOpeningClause(int index)
    {
        var phrase = reading.Phrases[index];
        var item = reading.Outline.Sentences[phrase.Sentence].First;
        if (item >= phrase.First || reading.Outline.IsStretch(item) || reading.TokenAt(item).In(reading.Text) is not ("Asked" or "Told" or "Pressed" or "Questioned" or "Quizzed" or "Informed" or "Reminded" or "Challenged")) return false;
        while (item < phrase.First && (reading.Outline.IsStretch(item) || !reading.TokenAt(item).IsMark(reading.Text, ','))) item++;
        return item >= phrase.First;
    }

    /// <summary>The item of the next mark, stretch or word that opens a clause of time.</summary>
    private int EndOfClause(Phrase phrase)
    {
        var item = phrase.End;
        var end = reading.Outline.Sentences[phrase.Sentence].End;
        while (item < end && !reading.Outline.IsStretch(item) && reading.TokenAt(item) is { IsWord: true } token && !ClausesOfTime.Contains(token.In(reading.Text))) item++;
        return item;
    }

    /// <summary>The subject of the verb before the pronoun, or the phrase that it stands right behind ("Hill | himself"); −1 when there is none.</summary>
    public int SubjectOf(int index)
    {
        var pronoun = reading.Phrases[index];
        for (var i = index - 1; i >= Math.Max(0, index - Reach) && reading.Phrases[i].Sentence == pronoun.Sentence; i--)
        {
            var verb = reading.Links[i].Gap is Gap.Direct or Gap.Adverb || reading.Links[i].Gap == Gap.Apposition && IsObject(index) ? reading.Links[i].VerbItem : -1;
            if (reading.Phrases[i].End == pronoun.First || verb >= 0 && verb < pronoun.First && verb >= pronoun.First - Adverbs) return i;
        }

        return -1;
    }

    /// <summary>True for "who", "which" and "that".</summary>
    public static bool IsRelative(ReadOnlySpan<char> word) => word is "who" or "Who" or "which" or "that";

    /// <summary>
    /// What "who", "which" or "that" stands for: the phrase right before, past a time ("a letter Friday | that says"); for words,
    /// the document that the phrase belongs to ("a letter from his doctor | that says"). −1 when there is none.
    /// </summary>
    public int Of(int index)
    {
        var relative = reading.Phrases[index];
        if (RelativeBefore(index) is >= 0 and var before) return Of(before);
        var (found, next) = (-1, relative);
        for (var i = index - 1; i >= Math.Max(0, index - LongestChain); i--)
        {
            var phrase = reading.Phrases[i];
            if (phrase.Sentence != relative.Sentence || next.First - phrase.End > 1) break;
            if (found < 0 && !Times.IsTime(reading, phrase)) found = i;
            if (phrase.Kind == PhraseKind.Report && relative.Span.In(reading.Text) is "which" or "that") return i;
            next = phrase;
        }

        return found;
    }

    /// <summary>"Hill, who owns the store, and | who calls it": the "who" before the one that a conjunction adds; −1 when there is none.</summary>
    private int RelativeBefore(int index)
    {
        var relative = reading.Phrases[index];
        if (relative.First == 0 || relative.Span.In(reading.Text) is not "who" || reading.TokenAt(relative.First - 1).In(reading.Text) is not ("and" or "but" or "or")) return -1;
        for (var i = index - 1; i >= Math.Max(0, index - Reach) && reading.Phrases[i].Sentence == relative.Sentence; i--)
        {
            if (reading.Phrases[i].Kind == PhraseKind.Pronoun && reading.Phrases[i].Span.In(reading.Text) is "who") return i;
        }

        return -1;
    }
}
