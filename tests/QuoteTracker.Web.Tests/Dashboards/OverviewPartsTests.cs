using Bunit;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Components;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class OverviewPartsTests : ComponentTest
{
    private static readonly NamedSpeaker Teess = new(4, "Ilmar Teess", 2);
    private static readonly NamedSpeaker Kolm = new(5, "Vera Kolm", 3);
    private static readonly QuoteFilter Grain = new() { Themes = [7] };

    [Fact]
    public void MostSaid_Line_LeadsToItsQuotesInTheSelection()
    {
        var table = ShowMostSaid(Line(Teess, Kolm));
        Assert.Equal("statements/9", table.Find(".words a").GetAttribute("href"));
        Assert.Equal("speakers/4", table.Find(".who a").GetAttribute("href"));
        Assert.Equal("+1 more: Vera Kolm", table.Find(".also").TextContent);
        Assert.All(table.FindAll(".life a, [data-of=utterances] a, [data-of=reports] a, [data-of=last] a"), link => Assert.Equal("quotes?theme=7&statement=9", link.GetAttribute("href")));
        Assert.Equal("quotes?theme=7&statement=9&sort=oldest", table.Find("[data-of=first] a").GetAttribute("href"));
    }

    [Fact]
    public void MostSaid_NobodyNamed_SaysSo() =>
        Assert.Equal("speaker unknown", ShowMostSaid(Line()).Find(".who").TextContent.Trim());

    [Fact]
    public void New_BackAfterASilence_SaysHowLongItWas()
    {
        var lines = ShowNew(new NewLine(9, "The port will stay ours", Teess, new(2025, 3, 5), new(2018, 9, 11), 4, 6));
        Assert.Contains("after 6 years", lines.Find(".meta").TextContent, StringComparison.Ordinal);
        Assert.Equal("4 utterances, 6 reports", lines.Find(".said").TextContent);
        Assert.Equal("quotes?statement=9", lines.Find(".said").GetAttribute("href"));
    }

    [Fact]
    public void New_SaidOnceByNobodyKnown_SaysSo()
    {
        var lines = ShowNew(new NewLine(9, "The port will stay ours", null, new(2025, 3, 5), null, 1, 1));
        Assert.StartsWith("speaker unknown", lines.Find(".meta").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("first said on", lines.Find(".meta").TextContent, StringComparison.Ordinal);
        Assert.Empty(lines.FindAll(".said"));
    }

    [Fact]
    public void Tiles_EachNumber_OpensWhatItCounts()
    {
        var tiles = Render<CountTiles>(p => p.Add(t => t.Counts, new OverviewCounts { Quotes = 3, Utterances = 1, Reports = 3, Speakers = 1, Recurring = 2, ToReview = 1 }).Add(t => t.Filter, Grain));
        Assert.Equal(["quotes?theme=7", "speakers?theme=7", "statements?theme=7", "quotes?theme=7&review=needs"], tiles.FindAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["utterance in 3 reports", "speaker", "statements said again", "quote waits for your review"], tiles.FindAll("span").Select(s => s.TextContent));
    }

    [Fact]
    public void Tiles_CountedInReports_SayHowManyActsTheyAre()
    {
        var tiles = Render<CountTiles>(p => p.Add(t => t.Counts, new OverviewCounts { Quotes = 4, Utterances = 1, Reports = 3 }).Add(t => t.Filter, Grain).Add(t => t.Unit, CountUnit.Reports));
        Assert.Equal("3reports of 1 utterance", tiles.Find(".kpi").TextContent);
        Assert.Equal(["quotes?theme=7", "speakers?theme=7&count=reports", "statements?theme=7&count=reports"], tiles.FindAll("a").Take(3).Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void SpeakerThemeMarks_Cells_OpenTheirQuotes()
    {
        var answer = new SpeakersByThemes([Teess, Kolm], [new(7, "Grain")], [[new PeriodCount(2, 5)], [default]]);
        var rows = SpeakerThemeMarks.RowsOf(answer, new QuoteFilter { Sources = ["Courier"] }, CountUnit.Reports);
        Assert.Equal(5, rows[0].Marks[0].Count);
        Assert.Equal("Ilmar Teess, Grain: 2 utterances, 5 reports", rows[0].Marks[0].Says);
        Assert.Equal("quotes?speaker=4&theme=7&source=Courier", rows[0].Marks[0].Address);
        Assert.Equal(default, rows[1].Marks[0]);
    }

    private IRenderedComponent<MostSaid> ShowMostSaid(StatementLine line) =>
        Render<MostSaid>(p => p.Add(m => m.Lines, [line]).Add(m => m.Filter, Grain).Add(m => m.All, 12).Add(m => m.Period, "2012 – 2025"));

    private IRenderedComponent<NewLines> ShowNew(NewLine line) =>
        Render<NewLines>(p => p.Add(n => n.New, new WhatIsNew(new(2024, 10, 16), [line])).Add(n => n.Filter, QuoteFilter.All).Add(n => n.AllAddress, "quotes?from=2024-10-16"));

    private static StatementLine Line(params NamedSpeaker[] speakers) =>
        new(9, "There must be no new dividing lines", 14, 61, new(2014, 6, 17), new(2025, 3, 2), speakers, [1, 0, 2]);
}
