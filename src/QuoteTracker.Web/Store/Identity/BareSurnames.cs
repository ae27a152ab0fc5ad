using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Decides whom a bare surname means. Somebody whom role, country and date make surely the one; else the only holder of the surname in the collection, when
/// nothing speaks against it and both are in the news at one time; of several the one whom nearly all documents name.
/// </summary>
internal sealed class BareSurnames(GroupVerdicts verdicts, IReadOnlyList<SpeakerGroup> holders)
{
    /// <summary>Documents within so many days are of one time.</summary>
    private const int Near = 3 * 365;

    /// <summary>Somebody whose documents are so many days away is not meant when another is near.</summary>
    private const int Far = 10 * 365;

    /// <summary>Below this the context speaks against it.</summary>
    private const double Open = 0.45;

    private const double Clear = 0.08;

    /// <summary>Who is named in so many documents, and so many times as often as all others together, is meant by default.</summary>
    private const int Leading = 5;

    private readonly ILookup<string, SpeakerGroup> _byKey = holders.SelectMany(group => group.Keys.Select(key => (key, group))).ToLookup(it => it.key, it => it.group, StringComparer.Ordinal);

    /// <summary>Who is meant, or null; and all who could be.</summary>
    public (BareSurname? Choice, IReadOnlyList<BareSurname> Fitting) Decide(NamingUnit unit)
    {
        var known = unit.KeysFor.SelectMany(key => _byKey[key]).Distinct().ToList();
        var fitting = known
            .Where(group => !unit.Namings.Any(naming => group.Documents.Contains(naming.DocumentId)) && !verdicts.AreUnlike(unit, group))
            .Select(group => (Group: group, Verdict: verdicts.Of(unit, group)))
            .Select(it => new BareSurname(it.Group, it.Verdict.Score, it.Verdict.Reason, it.Group.DaysFrom(unit.Days)) { IsTold = it.Verdict.Score == GroupVerdicts.Told })
            .Where(fit => fit.Score > NameVerdict.DifferentTo)
            .OrderByDescending(fit => fit.Score).ThenBy(fit => fit.Days ?? int.MaxValue).ThenBy(fit => fit.Group.Title, StringComparer.Ordinal).ToList();
        fitting = OfSex(unit.Sex, fitting);
        return (ByEvidence(fitting) ?? (known.Count < SurnameHolders.Most ? OnlyOne(fitting) ?? Leader(fitting) : null), fitting);
    }

    /// <summary>The group of bare names that a unit belongs to: one of the same office or country, or of the same spelling and time.</summary>
    public SpeakerGroup? Among(IReadOnlyList<SpeakerGroup> bare, NamingUnit unit) => bare
        .Where(group => !verdicts.AreUnlike(unit, group))
        .Select(group => (Group: group, Verdict: verdicts.Of(unit, group), Days: group.DaysFrom(unit.Days)))
        .Where(it => it.Verdict.Sameness == NameSameness.Same || it.Verdict.Score >= Open && it.Group.Names.ContainsKey(unit.Folded) && (it.Days ?? 0) <= Near)
        .OrderByDescending(it => it.Verdict.Score).ThenBy(it => it.Days ?? int.MaxValue).Select(it => it.Group).FirstOrDefault();

    private static BareSurname? ByEvidence(IReadOnlyList<BareSurname> fitting)
    {
        var same = fitting.Where(fit => fit.Score >= NameVerdict.SameFrom).ToList();
        if (same.FindAll(fit => fit.IsTold) is [var told])
            return told;
        if (same.Count == 0)
            return null;
        if (same.Count == 1 || same[0].Score - same[1].Score >= Clear)
            return same[0];
        return Nearest(same);
    }

    /// <summary>Those who may be of the sex that the document shows, unless all are of the other: then it is read wrongly.</summary>
    private static List<BareSurname> OfSex(Gender sex, List<BareSurname> fitting)
    {
        var left = sex == Gender.Unknown ? fitting : fitting.FindAll(fit => fit.Group.Sex == Gender.Unknown || fit.Group.Sex == sex);
        return left.Count > 0 ? left : fitting;
    }

    private static BareSurname? OnlyOne(IReadOnlyList<BareSurname> fitting)
    {
        var open = fitting.Where(fit => fit.Score >= Open).ToList();
        if (open is [{ Days: null } undated])
            return undated.Group.Documents.Count >= Leading ? undated with { Reason = "the only one of this surname in the collection" } : null;
        var only = open.Count == 1 ? open[0].Days <= Near ? open[0] : null : Nearest(open);
        return only is null ? null : only with { Reason = open.Count == 1 ? "the only one of this surname in the collection, in documents of the same time" : "the only one of this surname in documents of the same time" };
    }

    /// <summary>The one whom many documents name, when hardly any name the others: "Kolvan" in a collection about one of them.</summary>
    private static BareSurname? Leader(IReadOnlyList<BareSurname> fitting)
    {
        var open = fitting.Where(fit => fit.Score >= Open && fit.Days is null or <= Near).OrderByDescending(fit => fit.Group.Documents.Count).ToList();
        if (open.Count < 2 || open[0].Group.Documents.Count < Leading * Math.Max(1, open.Skip(1).Sum(fit => fit.Group.Documents.Count)))
            return null;
        return open[0] with { Reason = $"named in {open[0].Group.Documents.Count} documents, all others of this surname in {open.Skip(1).Sum(fit => fit.Group.Documents.Count)}" };
    }

    /// <summary>The one of the same time, when all others are far from it.</summary>
    private static BareSurname? Nearest(IReadOnlyList<BareSurname> fitting)
    {
        var near = fitting.Where(fit => fit.Days <= Near).ToList();
        return near.Count == 1 && fitting.All(fit => fit == near[0] || fit.Days > Far) ? near[0] : null;
    }
}
