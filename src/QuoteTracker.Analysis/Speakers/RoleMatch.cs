using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Compares the role by which somebody is mentioned with the roles that people of the document have.</summary>
internal static class RoleMatch
{
    /// <summary>Words that make another office of the same title: a prime minister is not "the minister", a vice president not "the president".</summary>
    private static readonly string[] Ranks = ["prime", "vice", "deputy", "assistant", "lieutenant", "co", "under"];

    private static readonly HashSet<string> Offices = [.. Lexicon.Lines("offices.txt")];
    private static readonly HashSet<string> Fillers = [.. Lexicon.Lines("role-fillers.txt")];

    /// <summary>How well <paramref name="person"/> fits: 2 and more the same office, more for each word that agrees; 1 nothing known against it; 0 another office, the same office elsewhere, or the other sex.</summary>
    public static int Fit(PersonDraft person, PersonRole asked, Gender gender)
    {
        if (person.Kind != SpeakerKind.Person || gender != Gender.Unknown && person.Gender != Gender.Unknown && gender != person.Gender) return 0;
        var best = IsOffice(asked) && person.Roles.Exists(IsOffice) ? 0 : 1;
        foreach (var role in person.Roles)
        {
            var fit = Fit(role, asked);
            if (fit == 0 && HasSameTitle(role, asked)) best = 0;
            best = Math.Max(best, fit);
        }

        return best;
    }

    private static bool IsOffice(PersonRole role) => Offices.Contains(RoleHolders.LastWord(RoleReader.Key(role.Title)));

    private static bool HasSameTitle(PersonRole one, PersonRole other) =>
        RoleHolders.LastWord(RoleReader.Key(one.Title)) == RoleHolders.LastWord(RoleReader.Key(other.Title));

    private static int Fit(PersonRole known, PersonRole asked)
    {
        var (one, other) = (Words(known, out var title), Words(asked, out var wanted));
        if (!IsSame(title, wanted) || asked.IsFormer && !known.IsFormer || Ranks.Any(rank => one.Contains(rank) != other.Contains(rank))) return 0;
        var shared = other.Count(word => one.Exists(it => IsSame(it, word)));
        return IsAgainst(one, other, isName: true) || IsAgainst(one, other, isName: false) ? 0 : 2 + shared;
    }

    /// <summary>Both say something of this kind (a country or body; a field such as "foreign") and not the same.</summary>
    private static bool IsAgainst(List<string> one, List<string> other, bool isName)
    {
        var wanted = other.FindAll(word => char.IsUpper(word[0]) == isName);
        var known = one.FindAll(word => char.IsUpper(word[0]) == isName);
        return wanted.Count > 0 && known.Count > 0 && !wanted.Exists(word => known.Exists(it => IsSame(it, word)));
    }

    /// <summary>The words of a role but its last title word, which is <paramref name="title"/>: "foreign", "Belarus". Names keep their capital.</summary>
    private static List<string> Words(PersonRole role, out string title)
    {
        var key = RoleReader.Key(role.Title);
        var end = key.LastIndexOf(' ');
        title = key[(end + 1)..];
        List<string> words = [.. end < 0 ? [] : key[..end].Split(' ').Where(word => !Fillers.Contains(word))];
        foreach (var word in (role.Organisation ?? "").Split([' ', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > 3 || char.IsUpper(word[0])) words.Add(word is "Foreign" or "Affairs" ? word.ToLowerInvariant() : word);
        }

        return words;
    }

    /// <summary>Equal, or one the adjective of the other: "Vostria", "Vostrian".</summary>
    private static bool IsSame(string one, string other)
    {
        var (a, b) = (Folding.Fold(one), Folding.Fold(other));
        if (a == b) return true;
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared]) shared++;
        return char.IsUpper(one[0]) && shared >= 4 && a.Length - shared <= 3 && b.Length - shared <= 3;
    }
}
