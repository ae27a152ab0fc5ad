namespace QuoteTracker.Analysis.Speakers;

/// <summary>Who holds which office in a document, as far as it was read. Keeps few people an office: a list of candidates is no office.</summary>
internal sealed class RoleHolders
{
    private const int Most = 8;
    private const int LongestOnStack = 64;
    private readonly Dictionary<string, List<PersonDraft>> _byTitle = new(StringComparer.Ordinal);

    /// <summary>Notes a role that the text gives to the person.</summary>
    public void Add(PersonDraft person, PersonRole role)
    {
        var office = new Office(role);
        if (!office.IsRelation) person.AddRole(role);
        Note(person, office);
    }

    /// <summary>Notes an office by which the person was meant, as far as was guessed: for telling people apart, not to be shown as a role.</summary>
    public void Note(PersonDraft person, Office office)
    {
        person.AddOffice(office);
        if (!_byTitle.TryGetValue(office.Title, out var people)) _byTitle.Add(office.Title, people = new(1));
        if (!people.Contains(person) && people.Count < Most) people.Add(person);
    }

    /// <summary>True when somebody holds an office of that title, by its last word: "minister" of "Foreign Minister".</summary>
    public bool IsHeld(ReadOnlySpan<char> title)
    {
        if (_byTitle.Count == 0) return false;
        var key = RoleReader.Key(title, stackalloc char[LongestOnStack]);
        return _byTitle.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(key[(key.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>The holder who fits best, of several the one who is most present in that sentence; null when nobody holds that office.</summary>
    public PersonDraft? Find(Office asked, Gender gender, Salience salience, int sentence, int paragraph)
    {
        if (!_byTitle.TryGetValue(asked.Title, out var holders)) return null;
        PersonDraft? best = null;
        var (bestFit, most) = (1, 0.0);
        foreach (var person in holders)
        {
            var fit = RoleMatch.Fit(person, asked, gender);
            if (fit < bestFit || fit < 2) continue;
            var weight = salience.Of(person, sentence, paragraph);
            if (fit > bestFit || weight > most) (best, bestFit, most) = (person, fit, weight);
        }

        return best;
    }
}
