namespace QuoteTracker.Analysis.Names;

/// <summary>Weighs how alike two people's names are against what is known around them.</summary>
internal static class PersonJudge
{
    public static (double Score, string Reason) Judge(NameUse one, NameUse other)
    {
        var (first, second) = (Titled(one), Titled(other));
        var likeness = PersonComparer.Compare(first, second);
        if (OtherName(one, other) is { } stated && stated.Score > likeness.Score) return (stated.Score, stated.Reason);
        if (likeness.Score <= NameVerdict.DifferentTo && !likeness.IsOpen) return (likeness.Score, likeness.Reason);
        var (ours, theirs) = (WithTitles(one), WithTitles(other));
        if (first.KnownPerson >= 0 && first.KnownPerson == second.KnownPerson && first.FactKey != second.FactKey && (ours.IsRelative || theirs.IsRelative)) return (likeness.Score, likeness.Reason);
        if (ours.IsEmpty || theirs.IsEmpty) return (likeness.Score, likeness.Reason);
        if (OfficeHolders.Find(first, ours) is { } holder && OfficeHolders.Find(second, theirs) is { } also)
            return holder == also ? (Math.Max(likeness.Score, 0.94), $"{likeness.Reason}; both are {holder} by office and year") : (0.05, $"{likeness.Reason}; by office and year one is {holder}, the other {also}");
        var evidence = ContextComparer.Compare(ours, theirs);
        if (evidence.Reason is null or "" && likeness.Score >= NameVerdict.SameFrom && IsCommon(one.Person) && first.KnownPerson < 0 && second.KnownPerson < 0 && SayOther(ours, theirs))
            return (0.7, $"{likeness.Reason}; a common surname, and nothing around it in common");
        return likeness.IsOpen ? Open(likeness, evidence) : Full(likeness, evidence, IsCommon(one.Person));
    }

    /// <summary>Both tell what their bearer does, and share no word: "US ambassador to Syria", "outlaw who shot Jesse James".</summary>
    private static bool SayOther(NameContext one, NameContext other) =>
        one.Offices.Count + other.Offices.Count > 0 && one.Offices.Count + one.Words.Count > 0 && other.Offices.Count + other.Words.Count > 0 && !one.Words.Intersect(other.Words).Any();

    /// <summary>A name that cannot decide alone: what stands around it does.</summary>
    private static (double Score, string Reason) Open(NameLikeness likeness, ContextEvidence evidence)
    {
        if (evidence.Reason is null or "") return (likeness.Score, likeness.Reason);
        var reason = $"{likeness.Reason}; {evidence.Reason}";
        return evidence.Against > 0 ? (Math.Max(0.04, likeness.Score * 2 * (1 - evidence.Against) * 0.9), reason) : (likeness.Score + (1 - likeness.Score) * evidence.For, reason);
    }

    private static (double Score, string Reason) Full(NameLikeness likeness, ContextEvidence evidence, bool isCommon)
    {
        if (evidence.Reason is null or "") return (likeness.Score, likeness.Reason);
        var reason = $"{likeness.Reason}; {evidence.Reason}";
        if (evidence.Against == 0) return (likeness.Score + (1 - likeness.Score) * evidence.For * (likeness.Score < NameVerdict.SameFrom ? 1 : 0.6), reason);
        if (evidence.IsWeakForFull && !isCommon) return (likeness.Score * (evidence.IsWay ? 0.82 : evidence.IsCalling ? 0.74 : 0.55), reason);
        return (likeness.Score * (evidence.IsWay ? 0.65 : (1 - evidence.Against) * 1.3), reason);
    }

    private static bool IsCommon(PersonName name) => name.Words.Count > 0 && (name.IsBare || CommonSurnames.Contain(name.Words[^1]));

    /// <summary>A ruler's name with the title that only the context states: "Francis", Pope.</summary>
    private static PersonName Titled(NameUse use)
    {
        if (!use.Person.IsBare || use.Person.IsRegal || use.Person.Titles.Count > 0) return use.Person;
        var title = use.Context.Offices.FirstOrDefault(office => NameMarks.IsRegal(office));
        return title is null ? use.Person : PersonName.Parse($"{title} {use.Name}");
    }

    /// <summary>The context with the offices that the name itself states: "President Bush".</summary>
    private static NameContext WithTitles(NameUse use) => use.Person.Titles.Count == 0 ? use.Context : NameContext.Read(string.Join(' ', use.Person.Titles)).And(use.Context);

    /// <summary>One context states the other's name: "rapper formerly known as Kanye West".</summary>
    private static NameLikeness? OtherName(NameUse one, NameUse other) => OtherName(one.Context, other) ?? OtherName(other.Context, one);

    private static NameLikeness? OtherName(NameContext context, NameUse other)
    {
        foreach (var name in context.OtherNames)
        {
            var likeness = PersonComparer.Compare(PersonName.Parse(name), other.Person);
            if (likeness.Score >= NameVerdict.SameFrom || likeness.IsOpen && likeness.Score >= 0.5) return new NameLikeness(0.95, $"said to have been called “{name}”");
        }

        return null;
    }
}
