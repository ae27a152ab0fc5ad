using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Finds whom an office means, "the Belarusian minister", and any other word for a person than a name or pronoun: "the Swede", "the retired surgeon".</summary>
internal sealed class OfficeReferences(
    DocumentReading reading,
    RoleReader roles,
    Appositions appositions,
    Antecedents antecedents,
    QuotedNames quoted,
    People people,
    Salience salience,
    Func<int, PersonDraft> named)
{
    /// <summary>Words of "the retired surgeon", which calls somebody known by another word; "the surgeon" is as often somebody else.</summary>
    private const int LeastEpithet = 3;

    private readonly InPlaceList<PersonDraft?> _ofPhrase = reading.Lists.People;
    private readonly InPlaceList<bool> _speaks = reading.Lists.Speaks;

    /// <summary>"man", "woman", where the text has brought one in without a name.</summary>
    private readonly HashSet<string> _described = new(StringComparer.Ordinal);

    /// <summary>Who holds which office, as far as it was read.</summary>
    public RoleHolders Holders { get; } = new();

    /// <summary>"the Belarusian minister": whoever holds that office in this document, or else the person most present against whom nothing speaks.</summary>
    public PersonDraft? Meant(int index)
    {
        var phrase = reading.Phrases[index];
        if (reading.TokenAt(phrase.End - 1) is { IsCapitalized: false } noun && noun.Lemma == Vocabulary.Person) return phrase.IsDefinite ? Epithet(index, phrase) : null;
        if (roles.Of(index) is not { } asked) return _speaks[index] ? OfOrigin(index, phrase) : null;
        if (appositions.SubjectOfPredicate(index) is >= 0 and var subject && _ofPhrase[subject] is { Kind: SpeakerKind.Person } holder)
        {
            Holders.Add(holder, asked);
            return holder;
        }

        if (appositions.ObjectOfElection(index) is >= 0 and var elected && _ofPhrase[elected] is { Kind: SpeakerKind.Person } winner)
        {
            Holders.Add(winner, asked);
            return winner;
        }

        if (appositions.NamedByPredicate(index) is >= 0 and var name && named(name) is { Kind: SpeakerKind.Person } called)
        {
            Holders.Add(called, asked);
            return called;
        }

        var isOwned = reading.Links[index].Before == Before.Possessor;
        var isOfPerson = IsOfSomebody(phrase) || isOwned && index > 0 && _ofPhrase[index - 1] is { Kind: SpeakerKind.Person };
        var office = new Office(asked);
        if (office.IsPlainPerson && !phrase.IsDefinite) _described.Add(office.Title);
        if (!phrase.IsDefinite && !isOwned) return null;
        var found = Holder(office, phrase);
        if (found is not null && (asked.Organisation is not null || office.NamesPlace)) Holders.Note(found, office);
        if (found is null && office.IsForNamed && reading.Links[index].Before != Before.Preposition && !isOfPerson)
        {
            found = office.IsGuest ? MostNamed(office, phrase) : MostPresent(office, index, phrase);
            if (found is not null) Holders.Note(found, office);
        }

        if (found is null && !isOwned && _speaks[index]) found = Origins.HasAge(reading, phrase) ? OfOrigin(index, phrase) : Descriptive(office, phrase);
        found?.AddMention(null, phrase.Span, phrase.Gender);
        return found;
    }

    /// <summary>"his lawyer", "their leader": an office that the text gives to somebody beside the one spoken of.</summary>
    private bool IsOfSomebody(Phrase phrase) => reading.TokenAt(phrase.First).In(reading.Text) is "his" or "His" or "her" or "Her" or "their" or "Their" or "my" or "My" or "our" or "Our";

    /// <summary>"Krone is not so sure. “I sewed it,” the old man says.": who was just spoken of, unless "a man" came before.</summary>
    private PersonDraft? Descriptive(Office asked, Phrase phrase)
    {
        if (!asked.IsPlainPerson || phrase.Gender == Gender.Unknown || _described.Contains(asked.Title)) return null;
        return salience.Most(person => RoleMatch.Fit(person, asked, phrase.Gender) > 0, phrase.Sentence, reading.ParagraphOf(phrase), 0);
    }

    /// <summary>"the Swede", "the 32-year-old": another word for who was just spoken of.</summary>
    private PersonDraft? OfOrigin(int index, Phrase phrase)
    {
        if (!phrase.IsDefinite) return null;
        var found = salience.Most(person => person.Kind == SpeakerKind.Person && !quoted.AreOf(person, index) && (phrase.Gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == phrase.Gender), phrase.Sentence, reading.ParagraphOf(phrase), 1);
        found?.AddMention(null, phrase.Span, phrase.Gender);
        return found;
    }

    /// <summary>The person most present who may hold the office. Whose calling is known is "the Vostrian minister" or "the prime minister" never, and "the minister" only when nobody else is there.</summary>
    private PersonDraft? MostPresent(Office asked, int index, Phrase phrase)
    {
        var named = antecedents.NamedAfter(index);
        bool Fits(PersonDraft person) => RoleMatch.Fit(person, asked, phrase.Gender) > 0 && !NameWords.EndsIn(person.Name, named) && !quoted.AreOf(person, index);
        bool FitsWithoutCalling(PersonDraft person) => !person.HasCalling && Fits(person);
        var (sentence, paragraph) = (phrase.Sentence, reading.ParagraphOf(phrase));
        if (!asked.IsExclusive) return salience.Most(Fits, sentence, paragraph, 1);
        return salience.Most(FitsWithoutCalling, sentence, paragraph, 0) ?? salience.Most(asked.NamesPlace || asked.LeadsState ? FitsWithoutCalling : Fits, sentence, paragraph, 1);
    }

    /// <summary>"The guest" of a report on a visit is whom it names most.</summary>
    private PersonDraft? MostNamed(Office asked, Phrase phrase) =>
        people.All.Where(person => RoleMatch.Fit(person, asked, phrase.Gender) > 0).MaxBy(person => person.MentionsBefore(phrase.Span.Start));

    private PersonDraft? Holder(Office asked, Phrase phrase) =>
        Holders.Find(asked, phrase.Gender, salience, phrase.Sentence, reading.ParagraphOf(phrase));

    /// <summary>"the linguist", once somebody was called so before a name.</summary>
    public PersonDraft? Described(Phrase phrase)
    {
        var word = reading.TokenAt(phrase.End - 1).In(reading.Text);
        if (!Holders.IsHeld(word)) return null;
        var found = Holder(OfficeOf(phrase), phrase);
        found?.AddMention(null, phrase.Span, Gender.Unknown);
        return found;
    }

    /// <summary>"the retired surgeon", of whom no office is known: who was called so, or where the words are a subject that speaks the person most present.</summary>
    private PersonDraft? Epithet(int index, Phrase phrase)
    {
        if (Described(phrase) is { } called) return called;
        if (!_speaks[index] || phrase.End - phrase.First < LeastEpithet || reading.Links[index].Follow == Follow.Gerund || reading.Links[index].Before == Before.Possessor) return null;
        var found = MostPresent(OfficeOf(phrase), index, phrase);
        found?.AddMention(null, phrase.Span, Gender.Unknown);
        return found;
    }

    private Office OfficeOf(Phrase phrase)
    {
        var title = reading.TokenAt(phrase.End - 1).In(reading.Text).ToString();
        return new Office(new PersonRole(title, title, null, phrase.Span, IsFormer: false));
    }
}
