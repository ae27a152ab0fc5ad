using QuoteTracker.Web.Dashboards.Statements;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class DifferingWordsTests
{
    [Theory]
    [InlineData("We will sign it today", "We will not sign it today", "“not” on one side only", "will / will not")]
    [InlineData("We will not sign it today", "We will sign it today", "“not” on one side only", "will not / will")]
    [InlineData("It carries 900 megawatts", "It carries 90 megawatts", "“900” against “90”", "900 / 90")]
    [InlineData("We still need four hours", "We still need six hours", "“4” against “6”", "four / six")]
    [InlineData("Never say that again", "Say that again", "“never” on one side only", "Never Say / Say")]
    [InlineData("The city is a bridge, not a battlefield", "The city is a battlefield, not a bridge", "the same words in another order", "the same words in another order")]
    public void Difference_IsSaidInTheWordsOfBoth(string before, string after, string reason, string expected) =>
        Assert.Equal(expected, DifferingWords.Of(StatementLife.DifferenceOf(before, after), reason));
}
