using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Decides which namings are of one speaker: full names by spelling, spellings by the judge of names, bare surnames by the holders of the surname. It sees
/// the namings only, and no order in which they came. Pure.
/// </summary>
internal sealed class SpeakerGrouping
{
    /// <summary>Of two that a name fits, the better one is meant when it fits by so much more.</summary>
    public const double Clear = 0.08;

    private readonly GroupVerdicts _verdicts;
    private readonly List<SpeakerGroup> _groups = [];
    private readonly List<SpeakerGroup> _holders = [];
    private readonly List<SpeakerDoubt> _doubts = [];
    private readonly List<DoubtedUnit> _doubted = [];
    private readonly Dictionary<Naming, string> _reasons = new(ReferenceEqualityComparer.Instance);

    private SpeakerGrouping(GroupVerdicts verdicts) => _verdicts = verdicts;

    /// <summary>The groups; no naming is in two.</summary>
    public IReadOnlyList<SpeakerGroup> Groups => _groups;

    /// <summary>Groups that may be one.</summary>
    public IReadOnlyList<SpeakerDoubt> Doubts => _doubts;

    /// <summary>What was joined to a group of the same name, and may be of a namesake.</summary>
    public IReadOnlyList<DoubtedUnit> Doubted => _doubted;

    /// <summary>Why a bare surname is taken for somebody, for people.</summary>
    public string? ReasonOf(Naming naming) => _reasons.GetValueOrDefault(naming);

    /// <param name="namings">All that could be of one speaker, for whatever names were asked for.</param>
    /// <param name="isBarred">True for a speaker that a person shaped and a name that a person took off it.</param>
    /// <param name="names">What is known of names by themselves.</param>
    /// <param name="told">The roles that people gave.</param>
    public static SpeakerGrouping Of(IEnumerable<Naming> namings, Func<long, string, bool> isBarred, NameMemory names, IEnumerable<ToldRole> told)
    {
        var grouping = new SpeakerGrouping(new GroupVerdicts(isBarred, names));
        var units = NamingUnit.Of(namings, new NamingContexts(names));
        grouping.AddHolders(units.Where(unit => unit.Holder != 0));
        var open = units.Where(unit => unit.Holder == 0).ToList();
        grouping.AddFull([.. open.Where(unit => !unit.IsBare)]);
        grouping.AddPinned([.. open.Where(unit => unit.IsBare && unit.Pin != 0)]);
        grouping.Tell(told);
        grouping.Join();
        grouping._groups.AddRange(grouping._holders);
        grouping.AddBare([.. open.Where(unit => unit.IsBare && unit.Pin == 0)]);
        return grouping;
    }

    /// <summary>Those of whom only is asked whether a surname means them.</summary>
    private void AddHolders(IEnumerable<NamingUnit> units)
    {
        foreach (var alike in units.GroupBy(unit => unit.Holder))
        {
            var all = alike.OrderBy(unit => unit.IsBare).ToList();
            var group = new SpeakerGroup(all[0]);
            foreach (var unit in all)
            {
                if (unit.IsBare && !group.IsBare)
                    group.AddDecided(unit);
                else
                    group.Add(unit);
            }

            _holders.Add(group);
        }
    }

    /// <summary>One spelling is one speaker unless what documents say speaks against it: the President Bush of 1990 and the one of 2004.</summary>
    private void AddFull(IReadOnlyList<NamingUnit> units)
    {
        foreach (var unit in units.Where(unit => unit.Pin != 0))
            AddPinned([unit]);
        var bySpelling = new Dictionary<(SpeakerKind, string), List<SpeakerGroup>>();
        foreach (var group in _groups)
        {
            foreach (var name in group.Names.Keys)
                Under(bySpelling, group.Kind, name).Add(group);
        }

        foreach (var unit in units.Where(unit => unit.Pin == 0))
        {
            var senses = Under(bySpelling, unit.Kind, unit.Folded);
            if (SenseOf(unit, senses) is { } sense)
            {
                sense.Add(unit);
                continue;
            }

            senses.Add(Start(unit));
        }
    }

    private SpeakerGroup? SenseOf(NamingUnit unit, List<SpeakerGroup> senses)
    {
        if (unit.Kind != SpeakerKind.Person)
            return senses.FirstOrDefault();
        var fitting = senses.Select(sense => (Sense: sense, Verdict: _verdicts.Of(unit, sense))).Where(it => it.Verdict.Sameness != NameSameness.Different).ToList();
        if (fitting.Count == 0)
            return null;
        var best = fitting.Max(it => it.Verdict.Score);
        var choice = fitting.Where(it => it.Verdict.Score > best - Clear).OrderByDescending(it => it.Sense.Pin != 0 && it.Sense.Pin == unit.Namings[0].SpeakerId).ThenBy(it => it.Sense.DaysFrom(unit.Days) ?? int.MaxValue).ThenByDescending(it => it.Sense.Documents.Count).ThenByDescending(it => it.Verdict.Score).First();
        if (choice.Verdict.Sameness == NameSameness.Doubtful)
            _doubted.Add(new DoubtedUnit(unit, choice.Verdict.Score, choice.Verdict.Reason));
        return choice.Sense;
    }

    private void AddPinned(IReadOnlyList<NamingUnit> units)
    {
        foreach (var unit in units)
        {
            if ((_groups.Find(group => group.Pin == unit.Pin && group.Kind == unit.Kind) ?? _holders.Find(group => group.Pin == unit.Pin)) is { } group)
                group.Add(unit);
            else
                Start(unit);
        }
    }

    /// <summary>Gives each role that a person gave to the group that has most of the speaker's namings: it moves none of them.</summary>
    private void Tell(IEnumerable<ToldRole> told)
    {
        var groups = _groups.Concat(_holders).ToList();
        foreach (var roles in told.GroupBy(role => role.SpeakerId))
        {
            var group = groups.Select(group => (Group: group, Namings: group.Units.Sum(unit => unit.Namings.Count(naming => naming.SpeakerId == roles.Key)))).MaxBy(it => it.Namings);
            foreach (var role in roles.Where(_ => group.Namings > 0))
                group.Group.Tell(role);
        }
    }

    private SpeakerGroup Start(NamingUnit unit)
    {
        var group = new SpeakerGroup(unit);
        group.Add(unit);
        _groups.Add(group);
        return group;
    }

    private static List<SpeakerGroup> Under(Dictionary<(SpeakerKind, string), List<SpeakerGroup>> groups, SpeakerKind kind, string name)
    {
        if (!groups.TryGetValue((kind, name), out var under))
            groups[(kind, name)] = under = [];
        return under;
    }

    /// <summary>Joins groups, the surest first, until none are left that are surely one. What fits two who are not one joins neither.</summary>
    private void Join()
    {
        _groups.Sort((one, other) => one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : string.CompareOrdinal(one.Title, other.Title) is not 0 and var order ? order : Compare(one, other));
        var pairs = Pairs();
        while (pairs.Surest() is { } next)
        {
            var (kept, gone) = next;
            kept.Add(gone);
            _groups.Remove(gone);
            foreach (var other in pairs.Remove(kept, gone))
            {
                var pair = _groups.IndexOf(kept) < _groups.IndexOf(other) ? (kept, other) : (other, kept);
                pairs.Set(pair, Judge(pair.Item1, pair.Item2));
            }
        }

        _doubts.AddRange(pairs.Alike.Select(pair => new SpeakerDoubt(pair.Key.One, pair.Key.Other, pair.Value.Score, pair.Value.Reason)));
    }

    private static int Compare(SpeakerGroup one, SpeakerGroup other) => (one.Units[0].FirstDay, one.Pin).CompareTo((other.Units[0].FirstDay, other.Pin));

    /// <summary>The pairs that share a key, each with its verdict.</summary>
    private GroupPairs Pairs()
    {
        var pairs = new GroupPairs();
        var byKey = new Dictionary<string, List<SpeakerGroup>>(StringComparer.Ordinal);
        foreach (var group in _groups)
        {
            foreach (var near in group.Keys.Where(key => !key.StartsWith("s:", StringComparison.Ordinal)).SelectMany(key => byKey.TryGetValue(key, out var known) ? known : []).Distinct().Where(near => near.Kind == group.Kind))
                pairs.Set((near, group), Judge(near, group));
            foreach (var key in group.Keys)
            {
                if (!byKey.TryGetValue(key, out var known))
                    byKey[key] = known = [];
                known.Add(group);
            }
        }

        return pairs;
    }

    /// <summary>Two whom people shaped are never joined by the machine.</summary>
    private NameVerdict Judge(SpeakerGroup one, SpeakerGroup other)
    {
        var verdict = _verdicts.Of(one, other);
        return one.Pin != 0 && other.Pin != 0 && verdict.Sameness == NameSameness.Same ? verdict with { Sameness = NameSameness.Doubtful } : verdict;
    }

    private void AddBare(IReadOnlyList<NamingUnit> units)
    {
        var holders = new BareSurnames(_verdicts, [.. _groups.Where(group => group.Kind == SpeakerKind.Person)]);
        var open = new List<(NamingUnit Unit, IReadOnlyList<BareSurname> Fitting)>();
        foreach (var unit in units)
        {
            var (choice, fitting) = holders.Decide(unit);
            if (choice is null)
            {
                open.Add((unit, fitting));
                continue;
            }

            choice.Group.AddDecided(unit);
            foreach (var naming in unit.Namings)
                _reasons[naming] = $"“{naming.Name}” is taken for {choice.Group.Units[0].Namings[0].Name}: {choice.Reason}.";
        }

        var bare = new List<SpeakerGroup>();
        foreach (var (unit, fitting) in open)
        {
            var group = holders.Among(bare, unit);
            if (group is null)
                bare.Add(group = Start(unit));
            else
                group.Add(unit);
            _doubts.AddRange(fitting.Where(fit => fit.Score > NameVerdict.DifferentTo).Select(fit => new SpeakerDoubt(fit.Group, group, fit.Score, fit.Reason)));
        }

        for (var i = 0; i < bare.Count; i++)
        {
            for (var j = i + 1; j < bare.Count; j++)
            {
                if (bare[i].Keys.Overlaps(bare[j].Keys) && _verdicts.Of(bare[i], bare[j]) is { Sameness: not NameSameness.Different } verdict)
                    _doubts.Add(new SpeakerDoubt(bare[i], bare[j], verdict.Score, verdict.Reason));
            }
        }
    }
}
