using System.Globalization;
using Bunit;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

public sealed class StatementCardTests : ComponentTest
{
    private static readonly StatementCardContent Statement = new()
    {
        Id = 7,
        Text = "There is no second harbour for us",
        Address = "statements/7",
        Utterances = 9,
        Reports = 14,
        QuotesAddress = "quotes?statement=7",
        First = new(2014, 6, 16),
        Last = new(2025, 3, 2),
        Speakers = [new(1, "Vera Kolm", "quotes?speaker=1", 3), new(2, "Ilmar Teess", "quotes?speaker=2", 5)],
        Spark = [2, 0, 7],
    };

    public StatementCardTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Card_UtterancesAndReports_AreNamedApartAndLeadToTheirQuotes()
    {
        var counts = Draw(Statement).Find("a[href='quotes?statement=7']");
        Assert.Equal(["9 utterances", "14 reports"], counts.QuerySelectorAll(".numbers > span").Select(count => count.TextContent));
        Assert.StartsWith("9 utterances, 14 reports", counts.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Card_WordsLeadToTheStatement_SpeakersToTheirQuotesOfIt()
    {
        var card = Draw(Statement);
        Assert.Equal("statements/7", card.Find(".q a").GetAttribute("href"));
        Assert.Equal(["quotes?speaker=1", "quotes?speaker=2"], card.FindAll(".who a").Select(who => who.GetAttribute("href")));
        Assert.Contains("c3", card.Find("article").ClassList);
    }

    [Fact]
    public void Card_SaysWhenItWasSaidFirstAndLast() => Assert.Contains("first 16 June 2014 · last 2 March 2025", Draw(Statement).Find(".meta").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Card_OneDay_IsSaidOnce() => Assert.DoesNotContain("last", Draw(Statement with { Last = Statement.First }).Find(".meta").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Card_NoYear_SaysSoInPlaceOfTheChart()
    {
        var card = Draw(Statement with { First = null, Last = null, Spark = [] });
        Assert.Empty(card.FindAll("svg"));
        Assert.Equal("no year stated", card.Find(".low").TextContent);
    }

    [Fact]
    public void Card_NobodyKnown_SaysSo() => Assert.Contains("speaker unknown", Draw(Statement with { Speakers = [] }).Find(".who").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<StatementCard> Draw(StatementCardContent statement) => Render<StatementCard>(p => p.Add(c => c.Statement, statement));
}
