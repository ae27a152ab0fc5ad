using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>The largest themes of a list by step of time, as a heat map draws them: every cell opens its quotes.</summary>
public sealed record ThemeCalendar(string UnitName, IReadOnlyList<HeatMapColumn> Columns, IReadOnlyList<HeatMapRow> Rows)
{
    private const int MostRows = 12;

    /// <summary>Null when nothing on the list has a date.</summary>
    public static ThemeCalendar? Of(ThemesAnswer answer, CountUnit unit)
    {
        if (answer.Scale is not { } scale)
            return null;
        var calendar = CalendarSteps.Of(scale);
        var largest = answer.Lines.OrderByDescending(line => line.Said.Of(unit)).ThenBy(line => line.Id).Take(MostRows).ToHashSet();
        return new(
            calendar.UnitName,
            [.. calendar.Steps.Select(step => new HeatMapColumn(step.Label, Urls.Quotes(QuoteFilter.All.Within(step.First, step.Last))))],
            [.. answer.Lines.Where(largest.Contains).Select(line => new HeatMapRow(line.Name, Urls.Theme(line.Id), 0, [.. calendar.Steps.Zip(line.Calendar, (step, count) => Mark(line, step, count, unit))]))]);
    }

    private static ChartMark Mark(ThemeLine line, TimeBucket step, PeriodCount count, CountUnit unit) =>
        new(count.Of(unit), OverTimeMarks.Says(line.Name, step.Label, count), Urls.Quotes(new QuoteFilter { Themes = [line.Id] }.Within(step.First, step.Last)));
}
