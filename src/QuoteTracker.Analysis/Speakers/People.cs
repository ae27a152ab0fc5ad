using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>The people and bodies of one document, found by name: "Makei" is "Vladimir Makei" wherever on the page the full name stands.</summary>
internal sealed class People(string text, NameTables names)
{
    private const int SameSurname = 8;

    /// <summary>Of two of a surname it means the one whose full name stands so few sentences before.</summary>
    private const int NearName = 2;
    private const int LongestOnStack = 64;
    private static readonly HashSet<string> Surnames = [.. Lexicon.Words("given-names-as-surnames.txt")];

    public List<PersonDraft> All { get; } = [];

    /// <summary>Makes known a name of two words or more, so that shorter forms can be joined to it.</summary>
    public void AddFullName(Phrase phrase)
    {
        var (name, words) = Read(phrase.Name);
        if (words.Length < 2) return;
        var known = OfSurname(words[^1]);
        foreach (var person in known)
        {
            if (!NameWords.AreCompatible(names.Words[person.Name], words)) continue;
            person.AddMention(name, phrase.Span, phrase.Gender);
            return;
        }

        if (known.Count >= SameSurname) return;
        var draft = new PersonDraft(SpeakerKind.Person, name, phrase.Span) { Gender = phrase.Gender };
        known.Add(draft);
        All.Add(draft);
        names.ByGivenName.TryAdd(words[0], draft);
    }

    /// <summary>The person whom <paramref name="phrase"/> names; made when there is none yet.</summary>
    public PersonDraft Find(Phrase phrase, PersonDraft? last)
    {
        var (name, words) = Read(phrase.Name);
        var gender = GenderOf(phrase, words);
        var found = words.Length == 0 ? null : FindKnown(words, phrase, gender, last);
        if (found is null)
        {
            found = new PersonDraft(SpeakerKind.Person, name, phrase.Span) { Gender = gender };
            All.Add(found);
            if (words.Length > 0 && OfSurname(words[^1]) is { Count: < SameSurname } known) known.Add(found);
        }

        found.AddMention(name, phrase.Span, gender);
        if (words.Length > 1) found.LastFull = phrase.Sentence;
        return found;
    }

    /// <summary>The sex that the phrase shows: none by a lone word that is a surname here, or as often as a given name ("Kelly").</summary>
    private Gender GenderOf(Phrase phrase, string[] words) => words.Length == 1 && !phrase.HasTitle && (Surnames.Contains(words[0]) || OfSurname(words[0]).Count > 0) ? Gender.Unknown : phrase.Gender;

    private PersonDraft? FindKnown(string[] words, Phrase phrase, Gender gender, PersonDraft? last)
    {
        PersonDraft? most = null, near = null;
        foreach (var person in OfSurname(words[^1]))
        {
            if (words.Length > 1 && !NameWords.AreCompatible(names.Words[person.Name], words) || IsOfOtherSex(person, gender)) continue;
            if (person == last) return last;
            if (words.Length == 1 && phrase.Sentence - person.LastFull <= NearName && (near is null || person.LastFull > near.LastFull)) near = person;
            if (most is null || person.Mentions > most.Mentions) most = person;
        }

        return near ?? most ?? (words.Length == 1 && !phrase.HasTitle ? names.ByGivenName.GetValueOrDefault(words[0]) : null);
    }

    /// <summary>Those whom "the Kolvans" names: all of the surname, when there are two or more; empty for other words.</summary>
    public ReadOnlySpan<PersonDraft> Family(ReadOnlySpan<char> word)
    {
        var folded = Folding.FoldInto(word, stackalloc char[LongestOnStack]);
        return folded.EndsWith('s') && names.BySurname.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..^1], out var family) && family.Count > 1 ? CollectionsMarshal.AsSpan(family) : [];
    }

    private static bool IsOfOtherSex(PersonDraft person, Gender gender) => gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != gender;

    /// <summary>The body, place or group that <paramref name="phrase"/> names, by the words of <paramref name="name"/>; made when there is none yet.</summary>
    public PersonDraft Body(Phrase phrase, TextSpan name)
    {
        var written = name.In(text);
        var key = Folding.FoldInto(written, stackalloc char[LongestOnStack]);
        var bodies = names.Bodies.GetAlternateLookup<ReadOnlySpan<char>>();
        if (bodies.TryGetValue(key, out var known))
        {
            known.AddMention(written.SequenceEqual(known.Name) ? known.Name : written.ToString(), phrase.Span, Gender.Unknown);
            return known;
        }

        var draft = new PersonDraft(phrase.Kind == PhraseKind.Group ? SpeakerKind.Role : SpeakerKind.Body, written.ToString(), phrase.Span);
        bodies[key] = draft;
        AddShortForm(draft, written, bodies);
        All.Add(draft);
        return draft;
    }

    /// <summary>"Larkspur" is "Larkspur Recovery" from here on.</summary>
    private static void AddShortForm(PersonDraft firm, ReadOnlySpan<char> name, Dictionary<string, PersonDraft>.AlternateLookup<ReadOnlySpan<char>> bodies)
    {
        if (FirmNames.ShortFormOf(name) is { IsEmpty: false } form) bodies.TryAdd(Folding.FoldInto(form, stackalloc char[LongestOnStack]), firm);
    }

    private (string Name, string[] Words) Read(TextSpan span)
    {
        if (names.Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(span.In(text), out var name, out var words)) return (name, words);
        (name, words) = (span.In(text).ToString(), NameWords.Split(text, span));
        names.Words.Add(name, words);
        return (name, words);
    }

    private List<PersonDraft> OfSurname(string surname)
    {
        if (!names.BySurname.TryGetValue(surname, out var known)) names.BySurname.Add(surname, known = new(1));
        return known;
    }
}
