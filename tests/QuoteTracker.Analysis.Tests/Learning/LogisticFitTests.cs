using QuoteTracker.Analysis.Learning;
using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Tests.Learning;

public sealed class LogisticFitTests
{
    [Theory]
    [InlineData(100, 300)]
    [InlineData(350, 50)]
    public void Of_ShareThatIsTrue_IsTheChance(int yes, int no)
    {
        var weights = LogisticFit.Of([.. Enumerable.Range(0, yes + no).Select(i => (new double[] { 1 }, i < yes))], 1);
        Assert.Equal((double)yes / (yes + no), Confidence.Chance(weights, [1]), 0.01);
    }

    [Fact]
    public void Of_AllTrue_HasAnEnd()
    {
        var weights = LogisticFit.Of([.. Enumerable.Range(0, 50).Select(_ => (new double[] { 1, 3 }, true))], 2);
        Assert.InRange(Confidence.Chance(weights, [1, 3]), 0.95, 1);
    }
}
