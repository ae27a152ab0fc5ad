using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Remembers the bodies and statements last mentioned, for "it", "they", "the company", "the union" and "the statement".</summary>
internal sealed class BodyReferences(DocumentReading reading)
{
    private const int Kept = 8;
    private const int SentencesBack = 6;
    private readonly List<(int Phrase, PersonDraft? Body)> _recent = new(Kept);
    private int _lastGroup = -1;
    private (int Sentence, PersonDraft Owner)? _statement;

    /// <summary>Notes the phrase; <paramref name="body"/> is whom it names when that is known already.</summary>
    public void Note(int index, PersonDraft? body)
    {
        var phrase = reading.Phrases[index];
        if (phrase.Kind == PhraseKind.Group) _lastGroup = index;
        if (phrase.Kind != PhraseKind.Body && body is not { Kind: SpeakerKind.Body }) return;
        if (_recent.Count == Kept) _recent.RemoveAt(0);
        _recent.Add((index, body));
    }

    /// <summary>The name of a body with what "of" attaches to it: "Ministry of Foreign Affairs".</summary>
    public TextSpan FullName(int index)
    {
        var phrase = reading.Phrases[index];
        var end = phrase.Name.End;
        var last = reading.TokenAt(phrase.End - 1);
        if (phrase.Kind == PhraseKind.Body && last.IsCapitalized && last.Is(WordTraits.BodyNoun) && index + 1 < reading.Phrases.Count)
        {
            var next = reading.Phrases[index + 1];
            var isOf = next.Sentence == phrase.Sentence && next.First == phrase.End + 1 && reading.TokenAt(phrase.End).In(reading.Text) is "of" or "for";
            if (isOf && reading.TokenAt(next.End - 1).IsCapitalized && !next.IsPossessive) end = next.Span.End;
        }

        var start = OwnedName(index) is not null && IsWorkers(index - 1) ? reading.TokenAt(FirstWord(reading.Phrases[index - 1])).Start : phrase.Name.Start;
        return new TextSpan(start, end);
    }

    /// <summary>"Anna Hill’s office", "Harbour Workers’ Union": the name with its owner, when that is no pronoun; null without owner.</summary>
    public TextSpan? OwnedName(int index)
    {
        if (reading.OwnerOf(index) < 0 || reading.Phrases[index - 1] is var owner && !reading.TokenAt(owner.End - 1).IsCapitalized) return null;
        return new TextSpan(owner.Name.IsEmpty ? reading.TokenAt(FirstWord(owner)).Start : owner.Name.Start, reading.Phrases[index].Span.End);
    }

    /// <summary>"Harbour Workers’ | Union": members who own the body belong to its name.</summary>
    private bool IsWorkers(int owner) => reading.TokenAt(reading.Phrases[owner].End - 1) is var last && (last.Is(WordTraits.PluralRole) || last.In(reading.Text).EndsWith("men", StringComparison.Ordinal));

    private int FirstWord(Phrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.End - 1 && reading.TokenAt(first).Is(WordTraits.Determiner)) first++;
        return first;
    }

    /// <summary>Where "ministry of | foreign affairs" ends, UTF-16; 0 when no field is attached to the noun.</summary>
    public int EndOfField(int index)
    {
        var phrase = reading.Phrases[index];
        if (index + 1 >= reading.Phrases.Count || reading.Phrases[index + 1] is not { Kind: PhraseKind.Thing, IsDefinite: false } field || field.Sentence != phrase.Sentence || field.First != phrase.End + 1) return 0;
        return reading.TokenAt(phrase.End).In(reading.Text) is "of" && reading.TokenAt(phrase.End - 1).In(reading.Text) is "ministry" or "department" or "office" or "board" ? field.Span.End : 0;
    }

    /// <summary>Notes whose letter it is when somebody sends or writes one: "the minister sent a telegram".</summary>
    public void NoteWriting(int subject, PersonDraft person)
    {
        var link = reading.Links[subject];
        if (link.Follow is not (Follow.OtherVerb or Follow.ReportingVerb) || reading.TokenAt(link.VerbItem).In(reading.Text) is not ("sent" or "sends" or "wrote" or "writes" or "published" or "issued" or "released" or "posted")) return;
        var sentence = reading.Phrases[subject].Sentence;
        for (var i = subject + 1; i < reading.FirstPhrase(sentence + 1); i++)
        {
            if (reading.Phrases[i] is { Kind: PhraseKind.Report, IsDefinite: false }) NoteStatement(i, person);
        }
    }

    /// <summary>Notes whose words a statement holds: "the ministry said in a statement", "a statement by the ministry".</summary>
    public void NoteStatement(int index, PersonDraft owner) => _statement = (reading.Phrases[index].Sentence, owner);

    /// <summary>Whose statement was spoken of last, not far before the phrase.</summary>
    public PersonDraft? StatementOwner(int index) =>
        _statement is { } last && reading.Phrases[index].Sentence - last.Sentence <= SentencesBack ? last.Owner : null;

    /// <summary>The group spoken of last before the phrase, or −1.</summary>
    public int GroupBefore(int index) => _lastGroup < index ? _lastGroup : -1;

    /// <summary>The body that "it" means: of the bodies of the last sentences the one that is a subject, else the latest. −1 when there is none.</summary>
    public int BodyBefore(int index)
    {
        var latest = -1;
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var phrase = _recent[i].Phrase;
            if (phrase >= index) continue;
            if (reading.Phrases[index].Sentence - reading.Phrases[phrase].Sentence > 2) break;
            if (reading.Links[phrase].Follow is not (Follow.None or Follow.Stretch) && reading.Links[phrase].Before is not Before.Preposition) return phrase;
            if (latest < 0 && reading.Links[phrase].Before != Before.Preposition) latest = phrase;
        }

        return latest;
    }

    /// <summary>The named body that "the union" or "the company" means: one whose name holds the noun, or for a firm the last that is named. Null when none.</summary>
    public PersonDraft? Named(int index)
    {
        var phrase = reading.Phrases[index];
        var noun = reading.TokenAt(phrase.End - 1).In(reading.Text);
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            if (_recent[i].Body is { } body && IsShortFor(index, body.Name)) return body;
        }

        if (phrase.End - phrase.First > 2 || !IsFirm(noun)) return null;
        var last = _recent.FindLast(recent => recent.Body is not null && reading.Phrases[recent.Phrase] is { Name.IsEmpty: false } && reading.Links[recent.Phrase].Follow is Follow.ReportingVerb or Follow.OtherVerb);
        return last.Body is not null && phrase.Sentence - reading.Phrases[last.Phrase].Sentence <= SentencesBack ? last.Body : null;
    }

    /// <summary>"the foreign ministry" for "Estavian Ministry of Foreign Affairs" is not told here; "the ministry" is: every word of the phrase stands in the name.</summary>
    private bool IsShortFor(int index, string name)
    {
        var phrase = reading.Phrases[index];
        for (var item = phrase.First; item < phrase.End; item++)
        {
            var token = reading.TokenAt(item);
            if (!token.Is(WordTraits.Determiner) && !name.AsSpan().Contains(token.In(reading.Text), StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static bool IsFirm(ReadOnlySpan<char> noun) => noun is "company" or "firm" or "group" or "operator" or "bank" or "agency" or "organization" or "organisation" or "corporation";

    /// <summary>The body or person behind "by", "from" or "of" after a statement: "a statement by the Ministry"; −1 when none follows.</summary>
    public int OwnerAfter(int index)
    {
        var phrase = reading.Phrases[index];
        if (index + 1 >= reading.Phrases.Count) return -1;
        var next = reading.Phrases[index + 1];
        if (next.Sentence != phrase.Sentence || next.First != phrase.End + 1) return -1;
        var link = reading.TokenAt(phrase.End);
        return link.Is(WordTraits.Preposition) && link.In(reading.Text) is "by" or "from" or "of" && next.Kind is PhraseKind.Body or PhraseKind.Name ? index + 1 : -1;
    }

    /// <summary>Notes that who speaks in the sentence of <paramref name="subject"/> does so "in a statement", where it has one.</summary>
    public void NoteSpeaking(int subject, PersonDraft body)
    {
        var sentence = reading.Phrases[subject].Sentence;
        for (var i = reading.FirstPhrase(sentence); i < reading.FirstPhrase(sentence + 1); i++)
        {
            if (reading.Phrases[i] is { Kind: PhraseKind.Report, IsDefinite: false } && reading.Links[i].Before == Before.Preposition) NoteStatement(i, body);
        }
    }
}
