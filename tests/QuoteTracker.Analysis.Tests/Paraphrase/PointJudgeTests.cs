using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Analysis.Tests.Paraphrase;

/// <summary>The judge on pairs of sentences, which were written down before its rules.</summary>
public sealed class PointJudgeTests
{
    private static readonly Lazy<IReadOnlyList<(KnownStatementPair Pair, PointVerdict Verdict)>> Verdicts =
        new(() => [.. KnownStatementPair.All.Select(pair => (pair, PointJudge.Judge(pair.A, pair.B)))]);

    [Fact]
    public void Judge_PairsThatSayDifferentThings_JoinsNone() =>
        Assert.Empty(Verdicts.Value.Where(it => !it.Pair.IsSame && it.Verdict.Level >= PointLevel.Near).Select(it => $"{it.Pair.A} / {it.Pair.B}"));

    [Fact]
    public void Judge_PairsThatSayTheSame_JoinsOrSuggestsEightInTen() => Assert.True(Share(isSame: true) >= 0.8, $"{Share(isSame: true)}");

    [Fact]
    public void Judge_PairsThatSayDifferentThings_SuggestsFewerThanOneInTen() => Assert.True(Share(isSame: false) <= 0.1, $"{Share(isSame: false)}");

    /// <summary>Each class of difference is seen in at least four of five; what merely shares a topic, and what somebody else is said to say, in half.</summary>
    [Fact]
    public void Judge_EachClassOfDifference_IsSeen()
    {
        var faults =
            from it in Verdicts.Value
            where !it.Pair.IsSame
            group it by it.Pair.Class into ofClass
            let suggested = ofClass.Where(it => it.Verdict.Level == PointLevel.Point).ToList()
            where suggested.Count > (ofClass.Key is "same-topic" or "embedded" ? 0.5 : 0.2) * ofClass.Count()
            from it in suggested
            select $"{ofClass.Key}: {it.Pair.A} / {it.Pair.B}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Judge_OtherWayRound_HasTheSameLevelAndScore() => Assert.All(Verdicts.Value, it =>
    {
        var other = PointJudge.Judge(it.Pair.B, it.Pair.A);
        Assert.Equal((it.Verdict.Level, it.Verdict.Score), (other.Level, other.Score));
    });

    [Theory]
    [InlineData("The storm damaged 900 houses.", "The storm damaged 90 houses.", "900 / 90")]
    [InlineData("The council will rebuild the old mill.", "The council will not rebuild the old mill.", "will / will not")]
    [InlineData("The pipeline is 80 kilometres long.", "The pipeline is 80 miles long.", "80 kilometer / 80 mile")]
    [InlineData("Talks resume on Monday in the old town hall.", "Talks resume on Thursday in the old town hall.", "monday / thursday")]
    [InlineData("The union sued the brewery over the lease.", "The brewery sued the union over the lease.", "union … brewery / brewery … union")]
    [InlineData("The envoy met her Norwegian colleague in Paris.", "The envoy met her French colleague in Paris.", "norwegian / french")]
    [InlineData("Beacon defeated Lantern in the final of the cup.", "Lantern defeated Beacon in the final of the cup.", "beacon … lantern / lantern … beacon")]
    [InlineData("The guards have captured the ferry.", "The guards have lost the ferry.", "captured / lost")]
    [InlineData("The miller is a member of the council.", "The miller was a member of the council.", "is / was")]
    [InlineData("The abbey sells its honey to pilgrims.", "The abbey sells its candles to pilgrims.", "honey / candles")]
    [InlineData("The ferry was sunk by its owner.", "It is a myth that the ferry was sunk by its owner.", "it is a myth that / –")]
    [InlineData("The ferry was sunk by its owner.", "The former ferry was sunk by its owner.", "former / –")]
    [InlineData("The abbot knew of the flood.", "Did the abbot know of the flood?", "– / ?")]
    [InlineData("The queen signed the fishing bill.", "The queen vetoed the fishing bill.", "signed / vetoed")]
    public void Judge_DifferenceThatTurnsTheSense_IsNamedAndMakesACounterVariant(string a, string b, string difference)
    {
        var verdict = PointJudge.Judge(a, b);
        Assert.Equal(PointLevel.Counter, verdict.Level);
        Assert.Contains(difference, verdict.Differences.Select(it => it.ToString()));
    }

    [Theory]
    [InlineData("The union sued the brewery over the lease.", "The brewery was sued by the union over the lease.")]
    [InlineData("We will not pay until the goods arrive.", "We will pay only once the goods have arrived.")]
    [InlineData("The repairs will cost $3bn and take ten years.", "Repairs will cost three billion dollars and take a decade.")]
    [InlineData("The lake is not safe for swimming.", "Swimming in the lake is unsafe.")]
    [InlineData("The abbey's chief gardener expects a poor harvest.", "\"I expect a poor harvest,\" said the chief gardener of the abbey.")]
    [InlineData("The lock will be finished by winter.", "\"The lock will be finished by winter,\" the miller told a crowd of farmers at the gate of the abbey.")]
    [InlineData("The doctor said that the mill has only enough flour for a day.", "The mill's flour will last just one day, the doctor said.")]
    [InlineData("We will not open the lock until the flood is over.", "The lock will be opened only when the flood is over.")]
    [InlineData("The town intends to build ten mills.", "Ten mills are to be built by the town.")]
    [InlineData("Near the mill the guards seized two men.", "Two men were seized by guards close to the mill.")]
    public void Judge_OtherWordsForTheSame_AreSuggested(string a, string b) => Assert.Equal(PointLevel.Point, PointJudge.Judge(a, b).Level);

    [Theory]
    [InlineData("", "")]
    [InlineData("…", "“”")]
    [InlineData("not", "if")]
    [InlineData("7", "1,2,3 k 5bn half")]
    [InlineData("\ud800 \0 ẞ", "No.")]
    public void Judge_HardlyAnyWords_SaysNothingInCommon(string a, string b) => Assert.Equal(PointLevel.None, PointJudge.Judge(a, b).Level);

    private static double Share(bool isSame) =>
        Verdicts.Value.Where(it => it.Pair.IsSame == isSame).Average(it => it.Verdict.Level is PointLevel.Point or PointLevel.Near or PointLevel.SameWords ? 1.0 : 0);
}
