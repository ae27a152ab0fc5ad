using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Judges whether groups, and a unit and a group, are of one speaker.</summary>
/// <param name="isBarred">True for a speaker that a person shaped and a name that a person took off it.</param>
internal sealed class GroupVerdicts(Func<long, string, bool> isBarred)
{
    /// <summary>Names less alike than this, both quoted in one document, are two people.</summary>
    private const double OneDocument = 0.93;

    /// <summary>Two full names less alike than this are two, whatever else the speakers are called.</summary>
    private const double OtherName = 0.2;

    private readonly Dictionary<(string, string), double> _likeness = [];

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
                var likeness = Likeness(ours, theirs);
                if (likeness < OtherName)
                    return new NameVerdict(NameSameness.Different, likeness, "other names");
                alike = Math.Max(alike, likeness);
                var verdict = NameJudge.Judge(ours with { Context = one.Context }, theirs with { Context = other.Context });
                if (verdict.Score > best.Score)
                    best = verdict;
            }
        }

        return alike < OneDocument && one.Documents.Overlaps(other.Documents) ? new NameVerdict(NameSameness.Different, 0.1, "both are quoted in one document") : best;
    }

    /// <summary>On a unit and a group.</summary>
    public NameVerdict Of(NamingUnit unit, SpeakerGroup group)
    {
        if (group.Pin != 0 && unit.Namings.Any(naming => isBarred(group.Pin, naming.Name)))
            return new NameVerdict(NameSameness.Different, 0, "a person took the name off");
        return group.Names.Values.Select(name => NameJudge.Judge(unit.Use, name with { Context = group.Context })).MaxBy(verdict => verdict.Score);
    }

    private bool IsBarred(SpeakerGroup one, SpeakerGroup other) => one.Pin != 0 && other.Units.Exists(unit => unit.Namings.Any(naming => isBarred(one.Pin, naming.Name)));

    private double Likeness(NameUse one, NameUse other)
    {
        if (!_likeness.TryGetValue((one.Name, other.Name), out var likeness))
            _likeness[(one.Name, other.Name)] = likeness = NameJudge.Judge(one, other).Score;
        return likeness;
    }
}
