using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Tests.Ranking;

/// <summary>What the learned confidence must hold to, whatever it was learned from.</summary>
public sealed class ConfidenceTests
{
    private static readonly double[] Chances = [0, 0.01, 0.2, 0.5, 0.8, 0.99, 1];

    [Fact]
    public void Right_AnyEvidence_IsAChance() =>
        Assert.All(from quote in Chances from speaker in Chances from other in Flags from taken in Flags select Values(quote, speaker, other, taken), values =>
        {
            Assert.InRange(Confidence.Learned.Right(values), 0, 1);
            Assert.InRange(Confidence.Learned.Quoted(values), 0, 1);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Right_SurerSpeaker_IsNoLess(double other) => AssertRising(Chances.Select(chance => Confidence.Learned.Right(Values(0.9, chance, other, 0))));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Right_SurerQuote_IsNoLess(double other) => AssertRising(Chances.Select(chance => Confidence.Learned.Right(Values(chance, 0.9, other, 0))));

    [Fact]
    public void Quoted_SurerQuote_IsNoLess() => AssertRising(Chances.Select(chance => Confidence.Learned.Quoted(Values(chance, 0.9, 0, 0))));

    [Fact]
    public void Write_Learned_NamesEveryFeatureOfBothModels() =>
        Assert.Equal(
            from model in new[] { "right", "quoted" } from feature in Enum.GetNames<ConfidenceFeature>() select $"{model} {feature}",
            Confidence.Learned.Write().Select(line => line[..line.LastIndexOf(' ')]));

    private static double[] Flags => [0, 1];

    private static double[] Values(double quote, double speaker, double other, double taken)
    {
        var values = new double[Confidence.Features];
        values[(int)ConfidenceFeature.Bias] = 1;
        values[(int)ConfidenceFeature.Quote] = Confidence.LogOdds(quote);
        values[(int)ConfidenceFeature.Speaker] = Confidence.LogOdds(speaker);
        values[(int)ConfidenceFeature.Weakest] = Confidence.LogOdds(Math.Min(quote, speaker));
        values[(int)ConfidenceFeature.OtherSentence] = other;
        values[(int)ConfidenceFeature.TakenUp] = taken;
        return values;
    }

    private static void AssertRising(IEnumerable<double> chances) => Assert.Equal(chances.Order(), chances);
}
