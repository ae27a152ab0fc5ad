using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Analysis.Tests.Paraphrase;

/// <summary>Which pairs a person is asked about: few that are wrong, at the price of many that are right.</summary>
public sealed class PointSuggesterTests
{
    private static readonly Lazy<IReadOnlyList<(KnownStatementPair Pair, PointSuggestion? Found)>> Suggestions =
        new(() => [.. KnownStatementPair.All.Select(pair => (pair, Suggest(pair.A, pair.B)))]);

    [Fact]
    public void Suggest_PairsThatSayDifferentThings_SuggestsFewerThanOneInAHundred()
    {
        var different = Suggestions.Value.Where(it => !it.Pair.IsSame).ToList();
        Assert.InRange((double)different.Count(it => it.Found is not null) / different.Count, 0, 0.01);
    }

    [Fact]
    public void Suggest_PairsThatSayTheSameAndAreNotJoinedByTheirWords_SuggestsFourInTen()
    {
        var same = Suggestions.Value.Where(it => it.Pair.IsSame && PointJudge.Judge(it.Pair.A, it.Pair.B).Level < PointLevel.Near).ToList();
        Assert.InRange((double)same.Count(it => it.Found is not null) / same.Count, 0.4, 1);
    }

    [Fact]
    public void Suggest_OtherWayRound_IsTheSame() =>
        Assert.All(Suggestions.Value, it => Assert.Equal(it.Found?.Score, Suggest(it.Pair.B, it.Pair.A)?.Score));

    [Theory]
    [InlineData("The fishing ban ruins families in every harbour", "Families in all harbours are ruined by the prohibition of fishing", "“ban” / “prohibition”; shares: fishing, ruins, families, harbour")]
    [InlineData("Our army is small, but it is not for rent", "We have a small army, but nobody can rent it", "shares: army, small, rent")]
    public void Suggest_SamePoint_SaysWhy(string a, string b, string reason) => Assert.Equal(reason, Suggest(a, b)?.Reason);

    [Theory]
    [InlineData("a heavy price for every harbour and fishery", "every fishery and harbour pays a heavy price")] // no verb
    [InlineData("I know what you think about that", "You think about what I know")] // nothing that is not in all talk
    [InlineData("The harbour raised its fees for fishing boats", "The harbour sank its fees for fishing boats")] // one word for another, nothing like it
    [InlineData("Will the harbour close for fishing boats?", "The harbour will close for boats that fish")] // one asks
    [InlineData("", "")]
    public void Suggest_TooLittleInCommon_AsksNobody(string a, string b) => Assert.Null(Suggest(a, b));

    private static PointSuggestion? Suggest(string a, string b) => PointSuggester.Suggest(PointText.Of(a), PointText.Of(b));
}
