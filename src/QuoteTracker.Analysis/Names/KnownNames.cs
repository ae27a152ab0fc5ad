using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Facts about people who are known by several names: initials, names before and after a change, customary romanizations.</summary>
internal static class KnownNames
{
    private static readonly Dictionary<string, int> ByCore = new(StringComparer.Ordinal);
    private static readonly List<List<PersonName>> People = [];

    static KnownNames()
    {
        foreach (var line in Lexicon.Lines("known-names.txt"))
            Add([.. line.Split('=', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(PersonName.Parse)]);
    }

    /// <summary>Lines that share a name are of one person.</summary>
    private static void Add(List<PersonName> names)
    {
        var person = names.Max(name => ByCore.GetValueOrDefault(name.FactKey, -1));
        if (person < 0)
        {
            person = People.Count;
            People.Add([]);
        }

        foreach (var name in names)
        {
            if (ByCore.TryAdd(name.FactKey, person)) People[person].Add(name);
        }
    }

    /// <summary>The number of the person of the lexicon who bears the name; −1 when there is none.</summary>
    public static int Find(PersonName name) => ByCore.GetValueOrDefault(name.FactKey, -1);

    /// <summary>All names of a person of the lexicon.</summary>
    public static IReadOnlyList<PersonName> All(int person) => People[person];

    /// <summary>What the facts say; null when they do not know one of the two by this name.</summary>
    public static NameLikeness? Compare(PersonName one, PersonName other)
    {
        var (ours, theirs) = (one.KnownPerson, other.KnownPerson);
        if (ours < 0 && theirs < 0 || one.FactKey == other.FactKey) return null;
        if (ours >= 0 && theirs >= 0)
            return ours == theirs ? new NameLikeness(0.97, $"known by both names: {People[ours][0].Text}") : new NameLikeness(0.02, $"known as two people: {People[ours][0].Text} and {People[theirs][0].Text}");
        var (person, name) = ours >= 0 ? (ours, other) : (theirs, one);
        if (name.IsBare) return null;
        foreach (var also in People[person])
        {
            if (also.IsBare || also.Generation != name.Generation || also.FactKey == (ours >= 0 ? one : other).FactKey) continue;
            if (also.Words.Count > 2 && name.Words.Count == 2 && GoesByMiddle(person, also)) continue;
            if (Names(also, name) is { } likeness) return new NameLikeness(likeness, $"known also as {also.Text}");
        }

        return null;
    }

    /// <summary>True for "James Gordon Brown", who is Gordon: a James Brown is another.</summary>
    private static bool GoesByMiddle(int person, PersonName full) => !full.Words[1].IsInitial && People[person].Exists(also => also.Words.Count == 2 && also.Words[0].Plain == full.Words[1].Plain && also.Words[1].Plain == full.Words[^1].Plain);

    /// <summary>How surely another name of the person is the name asked for; null when it is not.</summary>
    private static double? Names(PersonName also, PersonName name)
    {
        var (ours, theirs) = (also.Words, name.Words);
        if (also.IsEastern != name.IsEastern) return null;
        if (also.IsEastern) return EasternNames.Compare(also, name) is { Score: >= NameVerdict.SameFrom } eastern ? eastern.Score - 0.03 : null;
        var surname = SurnameMatch.Find(ours, theirs);
        if (surname.Likeness is WordLikeness.None or WordLikeness.Slip || surname.OurGiven.Count == 0 || surname.TheirGiven.Count == 0) return null;
        var score = PersonScore.Of(also, name, surname, GivenMatch.Find(surname.OurGiven, surname.TheirGiven, [], []), isTurned: false).Score;
        return score >= NameVerdict.SameFrom ? score - 0.03 : null;
    }

    /// <summary>The words with what tells rulers apart: "pope francis", "charles 3".</summary>
    public static string KeyOf(PersonName name)
    {
        var isTitled = name.IsRegal && name.IsBare && name.Generation == 0 || name.Core.StartsWith("of ", StringComparison.Ordinal) && name.Titles.Count > 0;
        var regal = isTitled ? name.Titles[^1] + " " : "";
        return regal + name.Core + (name.Generation > 0 ? " " + name.Generation : "");
    }
}
