using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>
/// Joins the phrases of a document into people, in one pass over the text: names by surname, offices by title and country,
/// pronouns by gender and prominence. Phrases that name nobody yet get a person of their own when they turn out to speak.
/// </summary>
internal sealed class ReferenceResolver
{
    private const int LongestChain = 3;
    private readonly DocumentReading _reading;
    private readonly RoleReader _roles;
    private readonly Appositions _appositions;
    private readonly Antecedents _antecedents;
    private readonly NameEvidence _evidence;
    private readonly People _people;
    private readonly OfficeReferences _offices;
    private readonly Salience _salience = new();
    private readonly BodyReferences _bodies;
    private readonly QuotedNames _quoted;
    private readonly InPlaceList<PersonDraft?> _ofPhrase;
    private readonly Dictionary<string, PersonDraft> _unnamed;
    private readonly InPlaceList<bool> _speaks;
    private PersonDraft? _lastNamed;

    public ReferenceResolver(DocumentReading reading, List<Attribution> attributions)
    {
        _reading = reading;
        _roles = new RoleReader(reading);
        _appositions = new Appositions(reading);
        _antecedents = new Antecedents(reading);
        reading.Lists.Names.Clear();
        _evidence = new NameEvidence(reading);
        _people = new People(reading.Text, reading.Lists.Names);
        _unnamed = reading.Lists.Names.Unnamed;
        _bodies = new BodyReferences(reading);
        (_ofPhrase, _speaks) = (reading.Lists.People, reading.Lists.Speaks);
        _quoted = new QuotedNames(reading, _speaks);
        _offices = new OfficeReferences(reading, _roles, _appositions, _antecedents, _quoted, _people, _salience, index => Named(index, reading.Phrases[index]));
        _ofPhrase.Unset(reading.Phrases.Count);
        _speaks.Unset(reading.Phrases.Count);
        foreach (var attribution in attributions)
        {
            if (attribution is { IsQuote: true, Mention: >= 0 }) _speaks[attribution.Mention] = true;
        }

        new NameCollector(reading, _evidence, _people).Collect();
        for (var i = 0; i < reading.Phrases.Count; i++) Resolve(i);
    }

    /// <summary>Everybody found, in no order.</summary>
    public IReadOnlyList<PersonDraft> All => _people.All;

    /// <summary>Whom the phrase <paramref name="index"/> names; a person is made when the document names nobody.</summary>
    public PersonDraft Speaker(int index) => _ofPhrase[index] ??= Unnamed(index);

    /// <summary>Where the phrase stands, with whose it is: "Anna Hill’s office", "Anna Hill’s spokesman".</summary>
    public TextSpan MentionOf(int index) => new(_reading.Phrases[_reading.FirstOwner(index)].Span.Start, _reading.Phrases[index].Span.End);

    private void Resolve(int index)
    {
        var phrase = _reading.Phrases[index];
        if (NoteFamily(index, phrase) || _appositions.IsOfNextName(index)) return;
        var person = _ofPhrase[index] ?? phrase.Kind switch
        {
            PhraseKind.Pronoun when Antecedents.IsRelative(phrase.Span.In(_reading.Text)) => _antecedents.Of(index) is >= 0 and var antecedent ? _ofPhrase[antecedent] : null,
            PhraseKind.Pronoun => phrase.Gender == Gender.Unknown ? null : Pronoun(index, phrase),
            _ when IsLetter(phrase) => null,
            _ when !phrase.Name.IsEmpty => Named(index, phrase),
            PhraseKind.Role => _offices.Meant(index),
            PhraseKind.Thing when phrase.IsDefinite => _offices.Described(phrase),
            PhraseKind.Body when phrase.IsDefinite => _bodies.Named(index) ?? (phrase.End - phrase.First > 2 || _bodies.EndOfField(index) > 0 ? Unnamed(index) : null),
            PhraseKind.Report => Statement(index, phrase),
            _ => null,
        };
        _ofPhrase[index] = person;
        _bodies.Note(index, person);
        var speaks = _speaks[index] || phrase.Kind == PhraseKind.Name && _appositions.InFront(index) is >= 0 and var front && _speaks[front];
        if (speaks) _bodies.NoteSpeaking(index, Speaker(index));
        if (person is null && phrase is { Kind: PhraseKind.Role, IsPlural: false } && (_reading.Links[index].Follow is Follow.OtherVerb or Follow.ReportingVerb or Follow.Auxiliary || speaks || IsBeforeWho(index))) person = Speaker(index);
        if (person is { Kind: SpeakerKind.Person }) _bodies.NoteWriting(index, person);
        if (person is { Kind: not SpeakerKind.Body }) AddSalience(index, phrase, person, speaks);
    }

    /// <summary>"the Kolvans": who bear the name are present to the reader, all of them.</summary>
    private bool NoteFamily(int index, Phrase phrase)
    {
        if (phrase.Name.IsEmpty || _speaks[index] || phrase.Name.In(_reading.Text).Contains(' ')) return false;
        var family = _people.Family(phrase.Name.In(_reading.Text));
        foreach (var person in family) AddSalience(index, phrase, person, speaks: false);
        return !family.IsEmpty;
    }

    /// <summary>"the delegate of Marenia, | who preferred not to be named".</summary>
    private bool IsBeforeWho(int index)
    {
        for (var i = index + 1; i < Math.Min(_reading.Phrases.Count, index + LongestChain); i++)
        {
            if (_reading.Phrases[i] is { Kind: PhraseKind.Pronoun } next) return next.Sentence == _reading.Phrases[index].Sentence && next.Span.In(_reading.Text) is "who";
        }

        return false;
    }

    private void AddSalience(int index, Phrase phrase, PersonDraft person, bool speaks)
    {
        var link = _reading.Links[index];
        var isTold = person.Kind == SpeakerKind.Role && phrase.Kind == PhraseKind.Role && IsBeforeWho(index);
        var isBehindPreposition = !isTold && (link.Before == Before.Preposition || phrase.IsPossessive);
        var isSubject = isTold || !isBehindPreposition && (link.Follow is not (Follow.None or Follow.Stretch) || speaks) && link.Before != Before.OtherVerb && !_antecedents.IsInOpeningClause(index);
        _salience.Add(person, phrase.Sentence, _reading.ParagraphOf(phrase), isSubject, isBehindPreposition, speaks);
    }

    /// <summary>"Q: How long did it take?": a letter names nobody.</summary>
    private static bool IsLetter(Phrase phrase) => phrase.Name.Length == 1;

    private PersonDraft Named(int index, Phrase phrase)
    {
        if (phrase.Kind != PhraseKind.Name || !_evidence.IsPerson(phrase)) return _people.Body(phrase, _bodies.FullName(index));
        var person = _people.Find(phrase, _lastNamed);
        _lastNamed = person;
        if (_roles.BeforeName(index) is { } before) _offices.Holders.Add(person, before);
        AddApposed(person, _appositions.InFront(index));
        if (_appositions.Calling(index) is >= 0 and var calling && _speaks[calling]) AddApposed(person, calling);
        AddApposed(person, _appositions.Behind(index));
        return person;
    }

    private void AddApposed(PersonDraft person, int apposed)
    {
        if (apposed < 0) return;
        _ofPhrase[apposed] = person;
        if (_roles.Of(apposed) is not { } role) return;
        _offices.Holders.Add(person, role);
        if (person.Gender == Gender.Unknown) person.Gender = _reading.Phrases[apposed].Gender;
    }

    /// <summary>Whom "he" or "she" means.</summary>
    private PersonDraft? Pronoun(int index, Phrase phrase)
    {
        var subject = _antecedents.SubjectOf(index) is >= 0 and var before ? _ofPhrase[before] : null;
        if ((_antecedents.IsReflexive(index) || _antecedents.IsInWhatClause(index)) && subject is { Kind: SpeakerKind.Person } self && (self.Gender == Gender.Unknown || self.Gender == phrase.Gender)) return self;
        var other = _antecedents.IsObject(index) ? subject : _antecedents.SubjectOfReported(index) is >= 0 and var spokenOf ? _ofPhrase[spokenOf] : null;
        var named = _antecedents.NamedBelow(index);
        var person = _salience.Referent(phrase.Gender, phrase.Sentence, _reading.ParagraphOf(phrase), person => person == other || NameWords.EndsIn(person.Name, named) || _quoted.AreOf(person, index));
        if (person is { Gender: Gender.Unknown }) person.Gender = phrase.Gender;
        return person;
    }

    /// <summary>Whose words "the statement" holds, where the text says whose.</summary>
    private PersonDraft? Statement(int index, Phrase phrase)
    {
        if (_bodies.OwnerAfter(index) is >= 0 and var owner)
        {
            var named = _reading.Phrases[owner].Name.IsEmpty ? null : Named(owner, _reading.Phrases[owner]);
            if (named is not null) _bodies.NoteStatement(index, named);
            return named;
        }

        if (phrase.IsDefinite) return _bodies.StatementOwner(index);
        return null;
    }

    /// <summary>A speaker whom the document does not name: "spokesman for the ministry", "newspaper", "author".</summary>
    private PersonDraft Unnamed(int index)
    {
        var phrase = _reading.Phrases[index];
        var word = phrase.Span.In(_reading.Text).ToString().ToLowerInvariant();
        if (Antecedents.IsRelative(word) && _antecedents.Of(index) is >= 0 and var antecedent) return Speaker(antecedent);
        if (word == "it" && _bodies.BodyBefore(index) is >= 0 and var body) return Speaker(body);
        if (word is "they" or "them" && _bodies.GroupBefore(index) is >= 0 and var group) return Speaker(group);
        var (name, span) = phrase.Kind == PhraseKind.Pronoun ? (word is "i" or "we" or "me" or "us" or "my" or "our" ? "author" : word, phrase.Span) : Description(index, phrase);
        var isShared = phrase.IsDefinite || phrase.Kind != PhraseKind.Role;
        if (isShared && _unnamed.TryGetValue(name, out var known))
        {
            known.AddMention(null, span, phrase.Gender);
            return known;
        }

        var kind = phrase.Kind is PhraseKind.Body or PhraseKind.Report ? SpeakerKind.Body : SpeakerKind.Role;
        var draft = new PersonDraft(kind, name, span) { Gender = phrase.Gender, IsPronoun = phrase.Kind == PhraseKind.Pronoun && name == word || IsLetter(phrase) };
        if (phrase.Kind == PhraseKind.Role && _roles.Of(index) is { } role) draft.AddRole(role);
        _unnamed.TryAdd(name, draft);
        _people.All.Add(draft);
        return draft;
    }

    private (string Name, TextSpan Span) Description(int index, Phrase phrase)
    {
        if (phrase.Kind == PhraseKind.Role && _reading.FirstOwner(index) is var owner && owner < index && _ofPhrase[owner] is { Kind: SpeakerKind.Person }) return (new TextSpan(_reading.Phrases[owner].Span.Start, _roles.Of(index)?.Span.End ?? phrase.Span.End).In(_reading.Text).ToString(), phrase.Span);
        if (phrase.Kind == PhraseKind.Role && _roles.Of(index) is { } role) return (role.Text, role.Span);
        if (phrase.Kind == PhraseKind.Body && _bodies.OwnedName(index) is { } owned) return (owned.In(_reading.Text).ToString(), phrase.Span);
        var first = phrase.First;
        while (first < phrase.End - 1 && _reading.TokenAt(first).Is(WordTraits.Determiner)) first++;
        var span = new TextSpan(_reading.TokenAt(first).Start, Math.Max(phrase.Span.End, phrase.Kind == PhraseKind.Body ? _bodies.EndOfField(index) : 0));
        return (span.In(_reading.Text).ToString(), phrase.Span);
    }
}
