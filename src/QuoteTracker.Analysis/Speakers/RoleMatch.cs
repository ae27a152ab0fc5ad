namespace QuoteTracker.Analysis.Speakers;

/// <summary>Compares the role by which somebody is mentioned with the roles that people of the document have.</summary>
internal static class RoleMatch
{
    /// <summary>How well <paramref name="person"/> fits: 3 same title and country, 2 same title, 1 nothing known against it, 0 holds the same office elsewhere or is of the other sex.</summary>
    public static int Fit(PersonDraft person, PersonRole asked, Gender gender)
    {
        if (person.Kind != SpeakerKind.Person || gender != Gender.Unknown && person.Gender != Gender.Unknown && gender != person.Gender) return 0;
        var best = 1;
        foreach (var role in person.Roles)
        {
            var fit = Fit(role, asked);
            if (fit > 1) return fit;
            best = Math.Min(best, fit);
        }

        return best;
    }

    private static int Fit(PersonRole role, PersonRole asked)
    {
        var (known, wanted) = (RoleReader.Key(role.Title), RoleReader.Key(asked.Title));
        var sameTitle = LastWord(known).SequenceEqual(LastWord(wanted)) && (known.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(known, StringComparison.Ordinal));
        var isElsewhere = role.Organisation is not null && asked.Organisation is not null && !SameOrganisation(role.Organisation, asked.Organisation);
        if (sameTitle) return isElsewhere ? 0 : role.Organisation is not null && asked.Organisation is not null ? 3 : 2;
        return isElsewhere && IsCountry(role.Organisation!) && IsCountry(asked.Organisation!) ? 0 : 1;
    }

    private static bool IsCountry(string words) => Lexicons.Countries.Find(words) is not null;

    private static bool SameOrganisation(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> LastWord(string words) => words.AsSpan(words.LastIndexOf(' ') + 1);
}
