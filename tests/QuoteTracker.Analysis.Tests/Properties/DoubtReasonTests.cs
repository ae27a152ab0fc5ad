using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>The words in which a doubt is stated.</summary>
public sealed class DoubtReasonTests
{
    [Fact]
    public void Of_TwoNearEachOther_NamesBoth() =>
        Assert.Equal("two people could have said it: Corvel (0.28), Brandl (0.21)", DoubtReason.Of([("Corvel", 0.28), ("Brandl", 0.21), ("Ilves", 0.01)], 0.9));

    [Fact]
    public void Of_OneFarAhead_NamesOne() => Assert.Equal("the likeliest speaker is too unsure: Corvel (0.28)", DoubtReason.Of([("Corvel", 0.28), ("Brandl", 0.02)], 0.9));

    [Fact]
    public void Of_HardlyAQuote_SaysSo() =>
        Assert.Equal("these words may be nobody’s quote: the chance that they are one is 0.40; if so, then of Corvel", DoubtReason.Of([("Corvel", 0.28)], 0.4));
}
