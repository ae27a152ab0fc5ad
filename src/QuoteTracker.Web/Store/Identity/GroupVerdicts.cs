using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Judges whether groups, and a unit and a group, are of one speaker.</summary>
/// <param name="isBarred">True for a speaker that a person shaped and a name that a person took off it.</param>
/// <param name="names">What is known of names by themselves.</param>
internal sealed class GroupVerdicts(Func<long, string, bool> isBarred, NameMemory names)
{
    /// <summary>Names less alike than this, both quoted in one document, are two people.</summary>
    private const double OneDocument = 0.93;

    /// <summary>Two full names less alike than this are two, whatever else the speakers are called.</summary>
    private const double OtherName = 0.2;

    /// <summary>How sure the holder of an office is on a day that a person gave.</summary>
    public const double Told = 0.97;

    /// <summary>And on another day: not taken for that, but asked about.</summary>
    private const double NotThen = 0.35;

    /// <summary>On two groups.</summary>
    public NameVerdict Of(SpeakerGroup one, SpeakerGroup other)
    {
        if (IsBarred(one, other) || IsBarred(other, one))
            return new NameVerdict(NameSameness.Different, 0, "a person took the name off");
        var best = new NameVerdict(NameSameness.Different, 0, "");
        var alike = 0.0;
        foreach (var ours in one.Names.Values)
        {
            foreach (var theirs in other.Names.Values)
            {
                var likeness = names.Alone(ours, theirs).Score;
                if (likeness < OtherName)
                    return new NameVerdict(NameSameness.Different, likeness, "other names");
                alike = Math.Max(alike, likeness);
                var verdict = NameJudge.Judge(ours.In(one.Context), theirs.In(other.Context));
                if (verdict.Score > best.Score)
                    best = verdict;
            }
        }

        return alike < OneDocument && one.Documents.Overlaps(other.Documents) ? new NameVerdict(NameSameness.Different, 0.1, "both are quoted in one document") : best;
    }

    /// <summary>True when the names alone make two of them.</summary>
    public bool AreUnlike(NamingUnit unit, SpeakerGroup group) => group.Names.Values.All(name => names.Alone(unit.Name, name).Sameness == NameSameness.Different);

    /// <summary>On a unit and a group.</summary>
    public NameVerdict Of(NamingUnit unit, SpeakerGroup group)
    {
        if (group.Pin != 0 && unit.Namings.Any(naming => isBarred(group.Pin, naming.Name)))
            return new NameVerdict(NameSameness.Different, 0, "a person took the name off");
        var verdict = group.Names.Values.Select(name => NameJudge.Judge(unit.Use, name.In(group.Context))).MaxBy(verdict => verdict.Score);
        return unit.IsBare && ByTold(unit, group) is { } told ? told : verdict;
    }

    /// <summary>What a person said of the days of the office in which a surname stands alone; null when that is nothing.</summary>
    private static NameVerdict? ByTold(NamingUnit unit, SpeakerGroup group)
    {
        var told = group.Told.FindAll(role => role.HasDays && !role.Role.IsFormer && role.Office is not null && unit.Offices.Contains(role.Office));
        if (told.Count == 0 || unit.Days.Count == 0)
            return null;
        var held = unit.Days.Count(day => told.Exists(role => role.Holds(day)));
        return held == unit.Days.Count ? new NameVerdict(NameSameness.Same, Told, $"a person gave the days of the office: {told[0].Role.Title}")
            : held == 0 ? new NameVerdict(NameSameness.Doubtful, NotThen, $"a person gave other days of the office: {told[0].Role.Title}") : null;
    }

    private bool IsBarred(SpeakerGroup one, SpeakerGroup other) => one.Pin != 0 && other.Units.Exists(unit => unit.Namings.Any(naming => isBarred(one.Pin, naming.Name)));
}
