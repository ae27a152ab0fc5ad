using Bunit;
using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Tests.Components.Charts;

public sealed class StatementTimelineTests : ChartTest
{
    private static readonly TimelineUtterance First = new(new(2014, 6, 16), 3, "Vera Kolm, 16 June 2014: 3 reports", "quotes?statement=7&utterance=1");
    private static readonly TimelineUtterance Later = new(new(2018, 1, 1), 1, "Vera Kolm, 2018: 1 report", "documents/4?quote=9#q9", "2018");
    private static readonly TimelineUtterance Echo = new(new(2020, 3, 2), 1, "Ilmar Teess, 2 March 2020: 1 report", "documents/5?quote=12#q12");

    [Fact]
    public void Timeline_ALaneASpeakerARingAnUtteranceADotAReport()
    {
        var chart = Draw(Lane("Vera Kolm", 2, First, Later), Lane("Ilmar Teess", 5, Echo));
        Assert.Equal(["Vera Kolm", "Ilmar Teess"], chart.FindAll("svg.lanes > g > a:not(.mark)").Select(name => name.TextContent.Trim()));
        Assert.Equal([3, 1, 1], MarksOf(chart).Select(mark => mark.QuerySelectorAll("circle").Length - 1));
        Assert.Equal("var(--s5)", MarksOf(chart)[2].QuerySelector("circle")!.GetAttribute("stroke"));
    }

    [Fact]
    public void Timeline_EveryRingAndName_LeadsToItsQuotes()
    {
        var chart = Draw(Lane("Vera Kolm", 2, First, Later), Lane("Ilmar Teess", 5, Echo));
        Assert.Equal([First.Address, Later.Address, Echo.Address], MarksOf(chart).Select(mark => mark.GetAttribute("href")));
        Assert.Equal([First.Says, Later.Says, Echo.Says], MarksOf(chart).Select(mark => mark.GetAttribute("aria-label")));
        Assert.Equal("quotes?speaker=5", chart.Find("svg.lanes a[href='quotes?speaker=5']").GetAttribute("href"));
    }

    [Fact]
    public void Timeline_Keyboard_OneRingIsInTheTabOrderAndArrowsHavePlacesForAll()
    {
        var chart = Draw(Lane("Vera Kolm", 2, First, Later), Lane("Ilmar Teess", 5, Echo));
        Assert.Equal(["0", "-1", "-1"], MarksOf(chart).Select(mark => mark.GetAttribute("tabindex")));
        Assert.Equal(["0", "0", "1"], MarksOf(chart).Select(mark => mark.GetAttribute("data-y")));
        var places = MarksOf(chart).Select(mark => int.Parse(mark.GetAttribute("data-x")!, null)).ToList();
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Timeline_TwoDaysOfACentury_HaveDifferentPlaces()
    {
        var (one, next) = (Echo with { Day = new(1950, 1, 1) }, Echo with { Day = new(1950, 1, 5) });
        var chart = Render<StatementTimeline>(p => p.Add(c => c.Title, "Over time").Add(c => c.Key, "t")
            .Add(c => c.Scale, TimeScale.For(new(1900, 1, 1), new(2025, 1, 1))).Add(c => c.Lanes, [Lane("Vera Kolm", 1, one, next)]));
        Assert.Equal(2, MarksOf(chart).Select(mark => mark.GetAttribute("data-x")).Distinct().Count());
    }

    [Fact]
    public void Timeline_FirstLaneWithoutRings_TheNextOneIsInTheTabOrder()
    {
        var chart = Draw(Lane("Vera Kolm", 2), Lane("Ilmar Teess", 5, Echo));
        Assert.Equal("0", Assert.Single(MarksOf(chart)).GetAttribute("tabindex"));
    }

    [Fact]
    public void Timeline_AsTable_HasALineForEachUtteranceWithItsLink()
    {
        var chart = Draw(Lane("Vera Kolm", 2, Later, First), Lane("Ilmar Teess", 5, Echo));
        PressTable(chart);
        Assert.Equal(["Speaker | Said | Reports", "Vera Kolm | 16 June 2014 | 3", "Ilmar Teess | 2 March 2020 | 1", "Vera Kolm | 2018 | 1"], TableOf(chart).OrderBy(line => line.Contains("Said", StringComparison.Ordinal) ? "" : line[(line.IndexOf('|', StringComparison.Ordinal) + 2)..], StringComparer.Ordinal));
        Assert.Contains(First.Address, chart.FindAll("td a").Select(link => link.GetAttribute("href")));
        Assert.Empty(chart.FindAll("svg"));
    }

    [Fact]
    public void Timeline_UndatedOnes_StandApartInALinkedNote()
    {
        var chart = Render<StatementTimeline>(p => p.Add(c => c.Title, "Over time").Add(c => c.Key, "t").Add(c => c.Scale, Scale)
            .Add(c => c.Lanes, [Lane("Vera Kolm", 2, First)]).Add(c => c.Note, "2 quotes without a year").Add(c => c.NoteAddress, "quotes?dated=undated"));
        Assert.Equal("2 quotes without a year", chart.Find("figcaption a[href='quotes?dated=undated']").TextContent.Trim());
        Assert.Single(MarksOf(chart));
    }

    private static TimeScale Scale => TimeScale.For(new(2014, 6, 16), new(2020, 3, 2));

    private IRenderedComponent<StatementTimeline> Draw(params TimelineLane[] lanes) => Render<StatementTimeline>(p => p
        .Add(c => c.Title, "Over time").Add(c => c.Key, "t").Add(c => c.Scale, Scale).Add(c => c.Lanes, lanes));

    private static TimelineLane Lane(string name, int color, params TimelineUtterance[] utterances) => new(name, color, $"quotes?speaker={color}", utterances);
}
