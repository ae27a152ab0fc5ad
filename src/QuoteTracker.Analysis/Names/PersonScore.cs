namespace QuoteTracker.Analysis.Names;

/// <summary>Turns how surname, given names, patronymic and suffix meet into a chance and a sentence.</summary>
internal static class PersonScore
{
    public static NameLikeness Of(PersonName one, PersonName other, SurnameMatch surname, GivenMatch given, bool isTurned)
    {
        if (given.Likeness == WordLikeness.None && given.IsNear) return new NameLikeness(0.4, $"{SurnameWords(surname)}; given names “{given.Ours}” and “{given.Theirs}” are near, and no list tells them apart");
        if (given.Likeness == WordLikeness.None) return new NameLikeness(0.03, $"{SurnameWords(surname)}, but other given names, “{given.Ours}” and “{given.Theirs}”");
        if (one.PatronymicWord is { } ours && other.PatronymicWord is { } theirs && !ArePatronymics(ours, theirs)) return new NameLikeness(0.04, $"other patronymics, “{ours}” and “{theirs}”");
        if (given.HasOtherMiddle) return new NameLikeness(0.06, "other middle names");
        if (given.IsFathers) return new NameLikeness(0.4, $"{SurnameWords(surname)}; “{given.Theirs}” may be the name of the father of one");
        if (Generations(one, other, given, surname) is { } generations) return generations;
        return new NameLikeness(Math.Round(OfGiven(given) - OfSurname(surname, given) - OfOrder(surname, given, isTurned), 3), Reason(surname, given, isTurned));
    }

    private static double OfGiven(GivenMatch given) => given.Likeness switch
    {
        WordLikeness.Equal => given.IsMiddle ? 0.92 : 0.97,
        WordLikeness.Spelling or WordLikeness.Form => given.IsMiddle ? 0.9 : 0.95,
        WordLikeness.Short => given.IsMiddle ? 0.86 : 0.93,
        WordLikeness.Initial => given.Initials > 1 ? 0.94 : 0.86,
        WordLikeness.Beginning => 0.84,
        _ => 0.89,
    };

    private static double OfSurname(SurnameMatch surname, GivenMatch given)
    {
        var part = !surname.IsPart ? 0 : given.Likeness == WordLikeness.Initial ? 0.2 : surname.IsSecond || surname.Likeness != WordLikeness.Equal ? 0.25 : 0.05;
        return part + surname.Likeness switch
        {
            WordLikeness.Equal => 0,
            _ when OtherSurnames.Are(surname.Ours, surname.Theirs) => 0.35,
            WordLikeness.Spelling => 0.02,
            _ when IsOtherName(surname) => 0.3,
            _ => given.Likeness is WordLikeness.Equal or WordLikeness.Spelling or WordLikeness.Form or WordLikeness.Short ? 0.12 : 0.35,
        };
    }

    /// <summary>A slip that makes another surname that people bear: "Martin", "Martins".</summary>
    private static bool IsOtherName(SurnameMatch surname) => Slips.AreOfOtherEndings(surname.Ours.Plain, surname.Theirs.Plain) || CommonSurnames.Contain(surname.Ours) && CommonSurnames.Contain(surname.Theirs) || HaveOtherMarks(surname.Ours.Marked, surname.Theirs.Marked);

    /// <summary>"Müller", "Möller": two marked letters are not mixed up.</summary>
    private static bool HaveOtherMarks(string one, string other) => one.Length == other.Length && one.Where((letter, at) => letter != other[at]).Count() == 1 && one.Zip(other).Any(pair => pair.First != pair.Second && char.IsAsciiLetterUpper(pair.First) && char.IsAsciiLetterUpper(pair.Second));

    /// <summary>Two doubts at once, the order and a slip, are too many: "Ishiba Shigeru", "Shigeru Ishida". Two given names may stand in either order: "Elton John".</summary>
    private static double OfOrder(SurnameMatch surname, GivenMatch given, bool isTurned) => !isTurned ? 0 : GivenNames.AreListed(surname.Ours, surname.Theirs) || surname.Likeness == WordLikeness.Slip || given.Likeness == WordLikeness.Slip ? 0.25 : 0.03;

    /// <summary>"Jr." and "Sr." are two. A mark in one name only tells nothing in "Joe Biden", "Joseph R. Biden Jr.", and much in two names that are equal but for it.</summary>
    private static NameLikeness? Generations(PersonName one, PersonName other, GivenMatch given, SurnameMatch surname)
    {
        if (one.Generation == other.Generation) return null;
        if (one.Generation != 0 && other.Generation != 0) return new NameLikeness(0.03, "another generation by the mark after the name");
        if (one.Words.Count != other.Words.Count || given.Likeness != WordLikeness.Equal || surname.Likeness != WordLikeness.Equal || given.IsMiddle) return null;
        return one.Words.Count > 2 ? new NameLikeness(0.2, "the same full name, once with and once without a mark of generation", IsOpen: true) : new NameLikeness(0.55, "the same name, once with a mark of generation", IsOpen: true);
    }

    private static bool ArePatronymics(NameWord one, NameWord other) =>
        one.IsInitial || other.IsInitial ? one.Plain[0] == other.Plain[0] : WordMatch.OfSurnames(one, other) != WordLikeness.None || one.Sounds[..Math.Min(4, one.Sounds.Length)] == other.Sounds[..Math.Min(4, other.Sounds.Length)];

    private static string Reason(SurnameMatch surname, GivenMatch given, bool isTurned)
    {
        var order = isTurned ? ", surname and given name in the other order" : "";
        return SurnameWords(surname) + GivenWords(given) + order;
    }

    private static string SurnameWords(SurnameMatch surname)
    {
        if (surname.IsPart) return $"one of two surnames, “{surname.Ours}”";
        return surname.Likeness switch
        {
            WordLikeness.Equal => "same surname",
            WordLikeness.Slip => $"surnames a slip apart, “{surname.Ours}” and “{surname.Theirs}”",
            _ => $"same surname in another spelling, “{surname.Ours}” and “{surname.Theirs}”",
        };
    }

    private static string GivenWords(GivenMatch given)
    {
        var pair = $"“{given.Ours}” and “{given.Theirs}”";
        var words = given.Likeness switch
        {
            WordLikeness.Equal => "same given name",
            WordLikeness.Spelling => $"given names {pair} are spellings of one",
            WordLikeness.Form => $"given names {pair} are forms of one",
            WordLikeness.Short => $"of the given names {pair} one is short for the other",
            WordLikeness.Initial => $"the initial fits the given name, {pair}",
            WordLikeness.Beginning => $"of the given names {pair} one begins the other",
            _ => $"given names a slip apart, {pair}",
        };
        return "; " + words + (given.IsMiddle ? ", which stands in the middle of one" : "");
    }
}
