using QuoteTracker.Web.Commands.Listing;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>B³ of small groupings that one can count by hand.</summary>
public sealed class BCubedTests
{
    [Fact]
    public void Of_TheExampleOfThePaper_IsAsPrinted()
    {
        // Bagga and Baldwin 1998: 1–5, 6–7 and 8–12 are one each; one answer joins the first two, the other the large two.
        Assert.Equal((0.762, 1), Rounded(Grouping("11111 22 33333", "11111 11 33333")));
        Assert.Equal((0.583, 1), Rounded(Grouping("11111 22 33333", "11111 22 11111")));
    }

    [Theory]
    [InlineData("111 22", "333 44", 1, 1)]
    [InlineData("111", "123", 1, 0.333)]
    [InlineData("12", "11", 0.5, 1)]
    [InlineData("1111", "11--", 1, 0.25)]
    [InlineData("11", "--", 1, 0)]
    [InlineData("", "", 1, 1)]
    public void Of_AGrouping_CountsSharesOfGroups(string speakers, string groups, double precision, double recall) =>
        Assert.Equal((precision, recall), Rounded(Grouping(speakers, groups)));

    [Fact]
    public void F1_OfPrecisionAndRecall_IsTheirHarmonicMean()
    {
        Assert.Equal(2.0 / 3, BCubed.Of(Grouping("12", "11")).F1, 12);
        Assert.Equal(0, new BCubed(1, 0, 0).F1);
    }

    /// <summary>A letter a quote: who said it, and into which group it was put; - for none.</summary>
    private static List<GroupedQuote> Grouping(string speakers, string groups) =>
        [.. speakers.Zip(groups).Where(pair => pair.First != ' ').Select(pair => new GroupedQuote(pair.First.ToString(), true, pair.Second == '-' ? null : pair.Second))];

    private static (double Precision, double Recall) Rounded(List<GroupedQuote> quotes)
    {
        var score = BCubed.Of(quotes);
        return (Math.Round(score.Precision, 3), Math.Round(score.Recall, 3));
    }
}
