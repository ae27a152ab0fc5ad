using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>
/// Joins the phrases of a document into people, in one pass over the text: names by surname, offices by title and country,
/// pronouns by gender and prominence. Phrases that name nobody yet get a person of their own when they turn out to speak.
/// </summary>
internal sealed class ReferenceResolver
{
    private const int SameTitle = 8;
    private readonly DocumentReading _reading;
    private readonly RoleReader _roles;
    private readonly People _people = new();
    private readonly RecentPeople _recent = new();
    private readonly PersonDraft?[] _ofPhrase;
    private readonly Dictionary<string, List<PersonDraft>> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonDraft> _unnamed = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _spoken = [];
    private PersonDraft? _lastNamed;
    private PersonDraft? _lastSpeaker;
    private int _lastGroup = -1;
    private int _lastBody = -1;

    public ReferenceResolver(DocumentReading reading, List<Attribution> attributions)
    {
        _reading = reading;
        _roles = new RoleReader(reading);
        _ofPhrase = new PersonDraft?[reading.Phrases.Count];
        foreach (var attribution in attributions)
        {
            if (attribution is { IsQuote: true, Mention: >= 0 }) _spoken.TryAdd(attribution.Mention, attribution.Frame.Sentence.Paragraph);
        }

        foreach (var name in new NameCollector(reading).FullNames()) _people.AddFullName(name.Name.In(reading.Text).ToString(), name.Span, name.Gender);
        for (var i = 0; i < reading.Phrases.Count; i++) Resolve(i);
    }

    /// <summary>Everybody found, in no order.</summary>
    public IReadOnlyList<PersonDraft> All => _people.All;

    /// <summary>Whom the phrase <paramref name="index"/> names; a person is made when the document names nobody.</summary>
    public PersonDraft Speaker(int index) => _ofPhrase[index] ??= Unnamed(index);

    private void Resolve(int index)
    {
        var phrase = _reading.Phrases[index];
        var person = phrase.Kind switch
        {
            PhraseKind.Pronoun => Pronoun(index, phrase),
            PhraseKind.Role when phrase.Name.IsEmpty => Role(index, phrase),
            _ when !phrase.Name.IsEmpty => Named(index, phrase),
            _ => null,
        };
        _ofPhrase[index] = person;
        if (phrase.Kind == PhraseKind.Group) _lastGroup = index;
        if (phrase.Kind is PhraseKind.Body or PhraseKind.Report) _lastBody = index;
        if (_spoken.ContainsKey(index)) _lastSpeaker = person ?? Speaker(index);
        if (person is not { Kind: SpeakerKind.Person }) return;
        var link = _reading.Links[index];
        var isSubject = !phrase.IsPossessive && (link.Follow is not (Follow.None or Follow.Stretch) || _spoken.ContainsKey(index)) && link.Before is not (Before.Preposition or Before.OtherVerb);
        _recent.Add(person, phrase.Sentence, Paragraph(phrase), isSubject, phrase.IsPossessive);
    }

    private int Paragraph(Phrase phrase) => _reading.Outline.Sentences[phrase.Sentence].Paragraph;

    private PersonDraft Named(int index, Phrase phrase)
    {
        var person = _people.Find(phrase, _reading.Text, _lastNamed);
        if (phrase.Kind != PhraseKind.Name) return person;
        _lastNamed = person;
        if (_roles.BeforeName(index) is { } before) AddRole(person, before);
        if (Apposition(index) is >= 0 and var apposed && _roles.Of(apposed) is { } role)
        {
            AddRole(person, role);
            if (apposed < index) _ofPhrase[apposed] = person;
        }

        return person;
    }

    private void AddRole(PersonDraft person, PersonRole role)
    {
        person.AddRole(role);
        var key = LastWord(RoleReader.Key(role.Title));
        if (!_byTitle.TryGetValue(key, out var people)) _byTitle.Add(key, people = []);
        if (!people.Contains(person) && people.Count < SameTitle) people.Add(person);
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];

    /// <summary>"Anna Hill, the mayor of X," or "the mayor of X, Anna Hill,": the role phrase beside the name, or −1.</summary>
    private int Apposition(int index)
    {
        var phrase = _reading.Phrases[index];
        if (index + 1 < _reading.Phrases.Count && IsApposed(phrase, index + 1)) return index + 1;
        if (index == 0 || !IsMark(phrase.First - 1, ',')) return -1;
        for (var i = index - 1; i >= Math.Max(0, index - 4); i--)
        {
            var before = _reading.Phrases[i];
            if (before.Sentence != phrase.Sentence || phrase.First - before.End > 10) break;
            if (before.Kind == PhraseKind.Role && before.Name.IsEmpty && before.IsDefinite && !HasComma(before.End, phrase.First - 1)) return i;
        }

        return -1;
    }

    private bool IsApposed(Phrase name, int next)
    {
        var role = _reading.Phrases[next];
        if (role.Kind != PhraseKind.Role || !role.Name.IsEmpty || role.Sentence != name.Sentence || !IsMark(name.End, ',')) return false;
        var gap = role.First - name.End;
        return gap == 1 || gap <= 3 && _reading.Phrases[next - 1].End == name.End && !HasComma(name.End + 1, role.First);
    }

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_reading.Outline.IsStretch(i) || IsMark(i, ',')) return true;
        }

        return false;
    }

    private bool IsMark(int item, char mark) => item >= 0 && item < _reading.Outline.Items.Count && _reading.TokenAt(item) is { Kind: TokenKind.Punctuation } token && _reading.Text[token.Start] == mark;

    /// <summary>"the Belarusian minister": whoever holds that office in this document, or else the person last spoken of against whom nothing speaks.</summary>
    private PersonDraft? Role(int index, Phrase phrase)
    {
        var isOwned = _reading.Links[index].Before == Before.Possessor;
        if (!phrase.IsDefinite && !isOwned || _roles.Of(index) is not { } asked) return null;
        var found = _byTitle.TryGetValue(LastWord(RoleReader.Key(asked.Title)), out var holders) ? Best(holders, asked, phrase.Gender) : null;
        if (found is null && !IsBehindPreposition(index))
        {
            if (_lastSpeaker is not null && RoleMatch.Fit(_lastSpeaker, asked, phrase.Gender) > 0 && IsOffice(asked)) found = _recent.Best(person => person == _lastSpeaker ? 1 : 0, Paragraph(phrase), 2);
            found ??= IsOffice(asked) ? _recent.Best(person => RoleMatch.Fit(person, asked, phrase.Gender), Paragraph(phrase), 1) : null;
        }

        found?.AddMention(null, phrase.Span, phrase.Gender);
        return found;
    }

    private bool IsBehindPreposition(int index) => _reading.Links[index].Before is Before.Preposition;

    /// <summary>An office that a named person of the text may hold, rather than some unnamed man, woman or friend.</summary>
    private static bool IsOffice(PersonRole role) => !OtherPeople.Contains(LastWord(RoleReader.Key(role.Title)));

    private static readonly HashSet<string> OtherPeople = [.. Lexicon.Lines("unnamed-people.txt")];

    private static PersonDraft? Best(List<PersonDraft> holders, PersonRole asked, Gender gender)
    {
        PersonDraft? best = null;
        var bestFit = 1;
        foreach (var person in holders)
        {
            var fit = RoleMatch.Fit(person, asked, gender);
            if (fit > bestFit || fit == bestFit && fit > 1 && person.Mentions[^1].Start > best!.Mentions[^1].Start) (best, bestFit) = (person, fit);
        }

        return best;
    }

    private PersonDraft? Pronoun(int index, Phrase phrase)
    {
        var word = phrase.Span.In(_reading.Text);
        if (word.Equals("who", StringComparison.OrdinalIgnoreCase)) return Antecedent(index, phrase);
        if (phrase.Gender == Gender.Unknown) return null;
        var person = _recent.Referent(phrase.Gender, phrase.Sentence, Paragraph(phrase), _lastSpeaker);
        if (person is { Gender: Gender.Unknown }) person.Gender = phrase.Gender;
        return person;
    }

    private PersonDraft? Antecedent(int index, Phrase who)
    {
        if (index == 0 || _reading.Phrases[index - 1].Sentence != who.Sentence || who.First - _reading.Phrases[index - 1].End > 1) return null;
        return _ofPhrase[index - 1];
    }

    /// <summary>A speaker whom the document does not name: "spokesman for the ministry", "newspaper", "author".</summary>
    private PersonDraft Unnamed(int index)
    {
        var phrase = _reading.Phrases[index];
        var word = phrase.Span.In(_reading.Text).ToString().ToLowerInvariant();
        if (word == "it" && BodyBefore(index) is { } body) return body;
        if (word is "they" or "them" && GroupBefore(index) is { } group) return group;
        var (name, span) = phrase.Kind == PhraseKind.Pronoun ? (word is "i" or "we" or "me" or "us" or "my" or "our" ? "author" : word, phrase.Span) : Described(index, phrase);
        var isShared = phrase.IsDefinite || phrase.Kind != PhraseKind.Role;
        if (isShared && _unnamed.TryGetValue(name, out var known))
        {
            known.AddMention(null, span, phrase.Gender);
            return known;
        }

        var kind = phrase.Kind is PhraseKind.Body or PhraseKind.Report ? SpeakerKind.Body : SpeakerKind.Role;
        var draft = new PersonDraft(kind, name, span) { Gender = phrase.Gender };
        if (phrase.Kind == PhraseKind.Role && _roles.Of(index) is { } role) draft.AddRole(role);
        _unnamed.TryAdd(name, draft);
        _people.All.Add(draft);
        return draft;
    }

    private PersonDraft? BodyBefore(int index) => _lastBody >= 0 && _lastBody < index ? Speaker(_lastBody) : null;

    private PersonDraft? GroupBefore(int index) => _lastGroup >= 0 && _lastGroup < index ? Speaker(_lastGroup) : null;

    private (string Name, TextSpan Span) Described(int index, Phrase phrase)
    {
        if (phrase.Kind == PhraseKind.Role && _roles.Of(index) is { } role) return (role.Text, role.Span);
        var first = phrase.First;
        while (first < phrase.End - 1 && _reading.TokenAt(first).Is(WordTraits.Determiner)) first++;
        var span = new TextSpan(_reading.TokenAt(first).Start, phrase.Span.End);
        return (span.In(_reading.Text).ToString(), phrase.Span);
    }
}
