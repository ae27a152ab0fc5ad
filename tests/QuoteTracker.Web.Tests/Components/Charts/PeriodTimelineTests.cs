using Bunit;
using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Tests.Components.Charts;

public sealed class PeriodTimelineTests : ChartTest
{
    private static readonly PeriodLane Envoy = new("Envoy", 2, new(2010, 1, 1), new(2014, 12, 31), "2010 – 2014", new(0, "Envoy, 2010 – 2014", "quotes?from=2010")) { Origin = "by hand" };
    private static readonly PeriodLane Minister = new("Minister", 2, new(2015, 1, 1), null, "since 2015", new(2, "Minister, since 2015", "quotes?from=2015"))
    {
        Origin = "2 documents",
        Seen = [(new(2016, 3, 4), new(1, "Minister, 4 March 2016", "quotes?day=1")), (new(2017, 3, 4), new(1, "Minister, 4 March 2017", "quotes?day=2"))],
    };

    [Fact]
    public void Timeline_ABarALaneAndAMarkADay_AllReachedByKeyboard()
    {
        var marks = MarksOf(Draw(Envoy, Minister));
        Assert.Equal(["Envoy, 2010 – 2014", "Minister, since 2015", "Minister, 4 March 2016", "Minister, 4 March 2017"], marks.Select(mark => mark.GetAttribute("aria-label")));
        Assert.Equal(["0", "-1", "-1", "-1"], marks.Select(mark => mark.GetAttribute("tabindex")));
        Assert.Equal(["0", "1", "1", "1"], marks.Select(mark => mark.GetAttribute("data-y")));
        var places = marks.Skip(1).Select(mark => int.Parse(mark.GetAttribute("data-x")!, null)).ToList();
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Timeline_NotEnded_ReachesToTheEndOfTheAxis()
    {
        var bar = MarksOf(Draw(Envoy, Minister))[1].QuerySelector("rect")!;
        Assert.Equal(100, Percent(bar.GetAttribute("x")!) + Percent(bar.GetAttribute("width")!), 2);
    }

    [Fact]
    public void Timeline_MoreDaysThanTheEyeCanPart_HasAMarkAStepOfTheAxis()
    {
        var days = Enumerable.Range(0, 100).Select(day => (new DateOnly(2016, 1, 1).AddDays(day), new ChartMark(1, "day", null)));
        var marks = MarksOf(Draw(Minister with { Seen = [.. days] }));
        Assert.Equal("Minister, 2016: seen on 100 days", marks[1].GetAttribute("aria-label"));
        Assert.Equal(2, marks.Count);
    }

    [Fact]
    public void Timeline_AsTable_SaysWhenAndWhereFrom()
    {
        var chart = Draw(Envoy, Minister);
        PressTable(chart);
        Assert.Equal(["Role | When | Origin | Days seen", "Envoy | 2010 – 2014 | by hand | 0", "Minister | since 2015 | 2 documents | 2"], TableOf(chart));
    }

    private static double Percent(string share) => double.Parse(share.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    private IRenderedComponent<PeriodTimeline> Draw(params PeriodLane[] lanes) => Render<PeriodTimeline>(p => p
        .Add(c => c.Title, "Roles over time").Add(c => c.Key, "r").Add(c => c.LanesAre, "Role").Add(c => c.Scale, TimeScale.InYears(new(2010, 1, 1), new(2020, 1, 1))).Add(c => c.Lanes, lanes));
}
