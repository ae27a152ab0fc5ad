using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Analysis.Tests.Names;

/// <summary>The judge on pairs of names of public life, which were written down before its rules.</summary>
public sealed class NamePairTests
{
    private const int EveryNth = 11;

    [Fact]
    public void Judge_KnownPairs_DecidesAtLeastNinetySevenInAHundredRightly()
    {
        var verdicts = KnownPair.All.Select(pair => (pair.IsSame, NameJudge.Judge(pair.A, pair.B).Sameness)).ToList();
        var decided = verdicts.Where(it => it.Sameness != NameSameness.Doubtful).ToList();

        Assert.True(decided.Count(it => it.IsSame == (it.Sameness == NameSameness.Same)) >= 0.97 * decided.Count);
        Assert.True(verdicts.Count - decided.Count <= 0.12 * verdicts.Count);
    }

    [Fact]
    public void Judge_EachClass_IsRightInNineOfTen()
    {
        var faults =
            from pair in KnownPair.All
            let verdict = NameJudge.Judge(pair.A, pair.B)
            group (pair, verdict, IsRight: verdict.Sameness == (pair.IsSame ? NameSameness.Same : NameSameness.Different)) by pair.Class into ofClass
            where ofClass.Count(it => it.IsRight) < 0.9 * ofClass.Count()
            from it in ofClass
            where !it.IsRight
            select $"{ofClass.Key}: {it.pair.A.Name} / {it.pair.B.Name}: {it.verdict}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Judge_OtherWayRound_IsTheSame() =>
        Assert.All(KnownPair.All, pair => Assert.Equal(NameJudge.Judge(pair.A, pair.B), NameJudge.Judge(pair.B, pair.A)));

    [Fact]
    public void Keys_NamesThatCouldBeOne_Meet()
    {
        var uses = KnownPair.Uses.DistinctBy(use => (use.Name, use.Kind)).Select(use => (Use: new NameUse(use.Name, use.Kind), Stored: NameKeys.Of(use.Name, use.Kind).ToHashSet(), Asked: NameKeys.ToFind(use.Name, use.Kind))).ToList();
        var faults =
            from i in Enumerable.Range(0, uses.Count)
            from j in Enumerable.Range(0, uses.Count)
            where Math.Abs(i - j) < 3 || (i + j) % EveryNth == 0 // each with its neighbours in the list, which are its pair, and with every so many others
            let one = uses[i]
            let other = uses[j]
            where one.Use.Kind == other.Use.Kind && !one.Asked.Any(other.Stored.Contains)
            let verdict = NameJudge.Judge(one.Use, other.Use)
            where KnownPair.NeedsKeys(one.Use, other.Use, verdict)
            select $"{one.Use.Name} / {other.Use.Name}: {verdict} {string.Join(' ', one.Asked)} / {string.Join(' ', other.Stored)}";

        Assert.Empty(faults);
    }
}
