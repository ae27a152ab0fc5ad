using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Compares the office by which somebody is mentioned with the offices that people of the document have.</summary>
internal static class RoleMatch
{
    /// <summary>Words that make another office of the same title: a prime minister is not "the minister", a vice president not "the president".</summary>
    private static readonly string[] Ranks = ["prime", "vice", "deputy", "assistant", "lieutenant", "co", "under"];

    /// <summary>How well <paramref name="person"/> fits: 2 and more the same office, more for each word that agrees; 1 nothing known against it; 0 another office, the same office elsewhere, or the other sex.</summary>
    public static int Fit(PersonDraft person, Office asked, Gender gender)
    {
        if (person.Kind != SpeakerKind.Person || gender != Gender.Unknown && person.Gender != Gender.Unknown && gender != person.Gender) return 0;
        var (best, other) = (0, false);
        foreach (var office in person.Offices)
        {
            var fit = Fit(office, asked);
            best = Math.Max(best, fit);
            other |= fit == 0 && (office.Title == asked.Title || office.IsExclusive && asked.IsExclusive);
        }

        // "The president of Estavia" is not who was "the president" and "the Vostrian president" before.
        return best > 2 ? best : other && (best == 0 || IsElsewhere(person, asked)) ? 0 : Math.Max(1, best);
    }

    private static int Fit(Office known, Office asked)
    {
        if (known.Title != asked.Title || asked.IsFormer && !known.IsFormer || HasOtherRank(known, asked)) return 0;
        var shared = 0;
        foreach (var word in asked.Words)
        {
            if (Holds(known, word)) shared++;
        }

        return IsAgainst(known, asked, isName: true) || IsAgainst(known, asked, isName: false) ? 0 : 2 + shared;
    }

    private static bool IsElsewhere(PersonDraft person, Office asked)
    {
        foreach (var office in person.Offices)
        {
            if (office.Title == asked.Title && IsAgainst(office, asked, isName: true)) return true;
        }

        return false;
    }

    private static bool HasOtherRank(Office known, Office asked)
    {
        foreach (var rank in Ranks)
        {
            if (known.Words.Contains(rank) != asked.Words.Contains(rank)) return true;
        }

        return false;
    }

    private static bool Holds(Office office, string word)
    {
        foreach (var other in office.Words)
        {
            if (IsSame(other, word)) return true;
        }

        return false;
    }

    /// <summary>Both say something of this kind (a country or body; a field such as "foreign") and not the same.</summary>
    private static bool IsAgainst(Office known, Office asked, bool isName)
    {
        var (says, agrees) = (false, false);
        foreach (var word in asked.Words)
        {
            if (char.IsUpper(word[0]) != isName) continue;
            says = true;
            agrees |= known.Words.Any(it => char.IsUpper(it[0]) == isName && IsSame(it, word));
        }

        return says && !agrees && known.Words.Any(word => char.IsUpper(word[0]) == isName);
    }

    /// <summary>Equal, or one the adjective of the other: "Vostria", "Vostrian".</summary>
    private static bool IsSame(string one, string other)
    {
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        if (!char.IsUpper(one[0])) return false;
        var (a, b) = (Folding.Fold(one), Folding.Fold(other));
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared]) shared++;
        return a == b || shared >= 4 && a.Length - shared <= 3 && b.Length - shared <= 3;
    }
}
