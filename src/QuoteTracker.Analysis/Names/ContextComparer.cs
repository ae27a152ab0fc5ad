namespace QuoteTracker.Analysis.Names;

/// <summary>Compares two contexts: countries, offices, years.</summary>
internal static class ContextComparer
{
    /// <summary>Nobody is in the news for longer.</summary>
    private const int Lifetime = 60;

    /// <summary>Few are in the news in one office and then another for longer.</summary>
    private const int Career = 25;

    /// <summary>Few reign for longer.</summary>
    private const int Reign = 38;

    /// <summary>A bare surname in one office so many years apart is likely a successor's.</summary>
    private const int BareYears = 12;

    public static ContextEvidence Compare(NameContext one, NameContext other)
    {
        if (one.IsEmpty || other.IsEmpty) return default;
        if (one.IsRelative != other.IsRelative && (one.IsRelative ? other : one).Offices.Count > 0) return new(0, 0.85, "one is a relative of an office holder");
        var (ours, theirs) = (Telling(one, other), Telling(other, one));
        var office = SharedOffice(one, other);
        var years = YearsApart(one, other);
        if (one.Ordinal > 0 && other.Ordinal > 0 && one.Ordinal != other.Ordinal && office is not null) return new(0, 0.95, $"the {one.Ordinal}. and the {other.Ordinal}. {office}");
        var isOther = AreOtherFields(one, other);
        if (ours.Count > 0 && theirs.Count > 0 && !Places.Meet(ours, theirs)) return new(0, office is null ? 0.85 : IsAtHomeAnywhere(office) ? 0.5 : 0.92, $"of other countries, {string.Join(", ", ours)} and {string.Join(", ", theirs)}", IsWeakForFull: !isOther);
        if (years > Lifetime && !(office is not null && OfficeKind.Of(office).IsForLife && years < 90)) return new(0, 0.95, $"{years} years apart");
        if (office is not null && OfficeKind.Of(office).IsForLife && years > Reign) return new(0, 0.6, $"{office} {years} years apart");
        if (office is not null && AgainstByOffice(office, years) is { } late) return late;
        if (isOther) return OtherCallings(one, other, ours.Count > 0 && theirs.Count > 0);
        if (office is null && HoldsTwoAtOnce(one, other, years)) return new(0, 0.75, $"two offices at one time, {one.Offices[0]} and {other.Offices[0]}");
        if (office is null && one.Offices.Count > 0 && other.Offices.Count > 0 && years > Career && !Places.Share(ours, theirs)) return new(0, 0.75, $"other offices, {years} years apart", IsWeakForFull: true);
        return For(one, other, office, Places.Share(ours, theirs), years);
    }

    /// <summary>Years between the two; −1 when one is unknown.</summary>
    public static int YearsApart(NameContext one, NameContext other) => one.FirstYear is null || other.FirstYear is null ? -1
        : Math.Max(0, Math.Max(one.FirstYear.Value - other.LastYear!.Value, other.FirstYear.Value - one.LastYear!.Value));

    /// <summary>The countries without the Union, which is also home to people of its members, unless both have nothing else.</summary>
    private static List<string> Telling(NameContext context, NameContext other) =>
        [.. context.Countries.Where(country => country != Places.Union || other.Countries.Contains(Places.Union))];

    private static string? SharedOffice(NameContext one, NameContext other)
    {
        foreach (var office in one.Offices)
        {
            if (other.Offices.Contains(office)) return office;
        }

        foreach (var office in one.Offices)
        {
            foreach (var also in other.Offices)
            {
                if (OfficeKind.MayBeOne(office, also)) return OfficeKind.Of(office).Wide.Count > 0 ? also : office;
            }
        }

        return null;
    }

    private static ContextEvidence? AgainstByOffice(string office, int years)
    {
        var kind = OfficeKind.Of(office);
        return kind.IsOne && !kind.IsForLife && years > kind.Years && kind.Years > 0 ? new ContextEvidence(0, 0.85, $"{office} {years} years apart") : null;
    }

    /// <summary>A footballer plays abroad; a minister is of one country.</summary>
    private static bool IsAtHomeAnywhere(string office) => OfficeKind.Of(office).Fields is ["sport" or "arts" or "science"];

    private static bool AreOtherFields(NameContext one, NameContext other)
    {
        if (AreOtherSports(one.Offices, other.Offices)) return true;
        var ours = one.Offices.SelectMany(office => OfficeKind.Of(office).Fields).ToList();
        return ours.Count > 0 && other.Offices.SelectMany(office => OfficeKind.Of(office).Fields).ToList() is { Count: > 0 } theirs && !ours.Intersect(theirs).Any();
    }

    /// <summary>"skier", "fencer"; but any of them may be called an athlete and become a coach.</summary>
    private static bool AreOtherSports(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == 1 && other.Count == 1 && one[0] != other[0] && IsSport(one[0]) && IsSport(other[0]);

    private static bool IsSport(string office) => office is not ("athlete" or "coach" or "referee" or "umpire") && OfficeKind.Of(office).Fields is ["sport"];

    /// <summary>Generals, lawyers and businessmen go into politics; a prosecutor was hardly an athlete before.</summary>
    private static ContextEvidence OtherCallings(NameContext one, NameContext other, bool isSameCountry)
    {
        var reason = $"other callings, {string.Join(", ", one.Offices)} and {string.Join(", ", other.Offices)}";
        return new(0, isSameCountry ? 0.55 : 0.8, reason, IsWeakForFull: true, IsCalling: IsPolitical(one) != IsPolitical(other), IsWay: AreOfWay(one, other) || AreOfWay(other, one));
    }

    private static bool AreOfWay(NameContext politics, NameContext before) => IsPolitical(politics) && before.Offices.SelectMany(office => OfficeKind.Of(office).Fields).Any(field => field is "arms" or "law" or "trade");

    private static bool IsPolitical(NameContext context) => context.Offices.Any(office => OfficeKind.Of(office).Fields.Contains("politics"));

    private static bool HoldsTwoAtOnce(NameContext one, NameContext other, int years) => years == 0 && !one.IsFormer && !other.IsFormer
        && one.Offices.Count == 1 && other.Offices.Count == 1 && OfficeKind.Of(one.Offices[0]) is { IsOne: true } && OfficeKind.Of(other.Offices[0]) is { IsOne: true };

    /// <summary>"president of Ecuador", "IADB president": one of a country, the other of something else.</summary>
    private static bool AreOfOtherKinds(NameContext one, NameContext other) => one.Countries.Count == 0 != (other.Countries.Count == 0) && (one.Countries.Count == 0 ? one : other).Names.Count > 0;

    private static ContextEvidence For(NameContext one, NameContext other, string? office, bool isCountry, int years)
    {
        var where = isCountry ? "of the same country" : "";
        var shared = one.Names.Intersect(other.Names).FirstOrDefault();
        if (office is null) return shared is not null && !Places.IsWithin(shared) ? new(0.5, 0, $"both with “{shared}”") : isCountry ? new(0.3, 0, where) : default;
        var kind = OfficeKind.Of(office);
        var near = kind.IsForLife ? 1 : years < 0 ? 0.9 : years <= 5 ? 1 : years <= 8 ? 0.8 : years <= BareYears ? 0.5 : 0.2;
        var sure = kind.IsOne ? isCountry || shared is not null ? 0.9 : AreOfOtherKinds(one, other) ? 0.45 : 0.75 : isCountry && shared is not null ? 0.68 : isCountry || shared is not null ? 0.6 : 0.4;
        return new(sure * near, 0, $"same office, {office} {where}".TrimEnd() + (years > 0 ? $", {years} years apart" : ""));
    }
}
