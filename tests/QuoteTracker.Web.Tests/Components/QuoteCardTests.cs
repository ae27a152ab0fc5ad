using System.Globalization;
using Bunit;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

public sealed class QuoteCardTests : ComponentTest
{
    public QuoteCardTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Card_KnownSpeaker_ShowsWordsWhoWhenWhere()
    {
        var card = Render<QuoteCard>(p => p.Add(c => c.Quote, Cards.One()));
        Assert.Equal("The ferry will run all winter", card.Find("blockquote").TextContent);
        Assert.Equal("speakers/4", card.Find(".who a").GetAttribute("href"));
        Assert.Equal("Foreign Minister of Estavia", card.Find(".where span").TextContent);
        Assert.Equal("2021-03-02", card.Find("time").GetAttribute("datetime"));
        Assert.Equal("2 March 2021", card.Find("time").TextContent);
        Assert.Equal("documents/3?quote=1#q1", card.Find("a.source").GetAttribute("href"));
        Assert.Contains("c2", card.Find("article").ClassList);
    }

    [Fact]
    public void Card_UnknownSpeaker_SaysSoAndAsks()
    {
        var card = Render<QuoteCard>(p => p.Add(c => c.Quote, Cards.One() with { Speaker = null, SpeakerAddress = null, IsUnsure = true, Reason = "no name near it" }));
        Assert.Equal("speaker unknown", card.Find(".who").TextContent.Trim());
        Assert.Equal("no name near it", card.Find(".low").GetAttribute("title"));
    }

    [Fact]
    public void Card_DayWithoutYear_SaysThatTheYearIsMissing()
    {
        var card = Render<QuoteCard>(p => p.Add(c => c.Quote, Cards.One() with { Year = null, Month = 6, Day = 16 }));
        Assert.Equal("16 June, year not stated", card.Find("time").TextContent);
        Assert.Equal("06-16", card.Find("time").GetAttribute("datetime"));
    }

    [Fact]
    public void Card_NoDate_SaysSo()
    {
        var card = Render<QuoteCard>(p => p.Add(c => c.Quote, Cards.One() with { Year = null, Month = null, Day = null }));
        Assert.Equal("no date", card.Find("time").TextContent);
        Assert.False(card.Find("time").HasAttribute("datetime"));
    }

    [Fact]
    public void Card_SaidAgain_LeadsToTheStatement()
    {
        var card = Render<QuoteCard>(p => p.Add(c => c.Quote, Cards.One() with { Said = "said 14 times", StatementAddress = "statements/9" }));
        Assert.Equal("statements/9", card.Find("a.said").GetAttribute("href"));
        Assert.Equal("said 14 times", card.Find("a.said").TextContent);
    }

    [Fact]
    public void Card_MarkupInWords_IsShownAsText()
    {
        var card = Render<QuoteCard>(p => p.Add(c => c.Quote, Cards.One() with { Text = "<script>alert(1)</script>" }));
        Assert.Empty(card.FindAll("script"));
        Assert.Equal("<script>alert(1)</script>", card.Find("blockquote").TextContent);
    }

    [Fact]
    public void Card_WithoutSelecting_HasNoCheckBox() =>
        Assert.Empty(Render<QuoteCard>(p => p.Add(c => c.Quote, Cards.One())).FindAll("input"));
}
