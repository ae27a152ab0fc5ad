using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Dashboards.Themes;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class ThemeCalendarTests
{
    [Fact]
    public void Of_ManyQuarters_ShowsYearsWithTheirSums()
    {
        var (first, last) = (new DateOnly(2012, 3, 1), new DateOnly(2019, 11, 30));
        var scale = TimeScale.For(first, last);
        Assert.Equal(TimeUnit.Quarter, scale.Unit);
        var calendar = ThemeCalendar.Of(Answer(first, last, Line(7, "Harbours", scale, new DateOnly(2014, 1, 5), new DateOnly(2014, 12, 5), new DateOnly(2019, 1, 1))), CountUnit.Utterances)!;
        Assert.Equal(["2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019"], calendar.Columns.Select(c => c.Name));
        Assert.Equal([0, 0, 2, 0, 0, 0, 0, 1], Assert.Single(calendar.Rows).Marks.Select(m => m.Count));
        Assert.Equal("quotes?theme=7&from=2014-01-01&to=2014-12-31", calendar.Rows[0].Marks[2].Address);
    }

    [Fact]
    public void Of_ShortSpan_ShowsItsOwnSteps()
    {
        var day = new DateOnly(2014, 3, 1);
        var scale = TimeScale.For(day, day);
        var calendar = ThemeCalendar.Of(Answer(day, day, Line(7, "Harbours", scale, day)), CountUnit.Utterances)!;
        Assert.Equal((scale.UnitName, scale.Buckets.Count), (calendar.UnitName, calendar.Columns.Count));
        Assert.Equal(1, calendar.Rows[0].Marks.Sum(m => m.Count));
    }

    [Fact]
    public void Of_NothingDated_IsNone() => Assert.Null(ThemeCalendar.Of(Answer(null, null, new ThemeLine(7, "Harbours", false, false, new(1, 1), 1, null, [], [], [])), CountUnit.Utterances));

    private static ThemesAnswer Answer(DateOnly? first, DateOnly? last, ThemeLine line) => new(1, 0, 1, 1, first, last, [line]);

    private static ThemeLine Line(long id, string name, TimeScale scale, params DateOnly[] said)
    {
        var steps = CalendarSteps.Of(scale);
        var counts = Enumerable.Range(0, steps.Steps.Count).Select(step => said.Count(day => steps.StepOf[scale.IndexOf(day)] == step)).Select(count => new PeriodCount(count, count));
        return new(id, name, false, false, new(said.Length, said.Length), 1, said.Max(), [], [], [.. counts]);
    }
}
