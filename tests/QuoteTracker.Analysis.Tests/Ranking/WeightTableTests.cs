using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Tests.Ranking;

public sealed class WeightTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(8_000)]
    [InlineData(300_000)]
    public void Of_Features_GivesEachItsWeightAndOthersNone(int count)
    {
        var random = new Random(1);
        var weights = new Dictionary<uint, float>();
        while (weights.Count < count) weights[(uint)random.Next(1, int.MaxValue) & ~1u | 2] = random.NextSingle() - 0.5f;
        var table = WeightTable.Of(weights);

        Assert.All(weights, pair => Assert.Equal(pair.Value, table.Of(pair.Key)));
        Assert.All(weights.Keys, feature => Assert.Equal(0, table.Of(feature + 1)));
    }
}
