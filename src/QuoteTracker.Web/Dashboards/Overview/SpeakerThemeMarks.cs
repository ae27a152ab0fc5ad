using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Turns counts by speaker and theme into what <see cref="HeatMap"/> draws: every cell says its numbers and opens its quotes.</summary>
public static class SpeakerThemeMarks
{
    public static IReadOnlyList<HeatMapColumn> ColumnsOf(SpeakersByThemes answer) =>
        [.. answer.Themes.Select(theme => new HeatMapColumn(theme.Name, Urls.Theme(theme.Id)))];

    public static IReadOnlyList<HeatMapRow> RowsOf(SpeakersByThemes answer, QuoteFilter filter, CountUnit unit) =>
        [.. answer.Speakers.Zip(answer.Counts, (speaker, counts) => new HeatMapRow(speaker.Name, Urls.Speaker(speaker.Id), speaker.Color,
            [.. answer.Themes.Zip(counts, (theme, count) => MarkOf(speaker, theme, count, filter, unit))]))];

    private static ChartMark MarkOf(NamedSpeaker speaker, NamedTheme theme, PeriodCount count, QuoteFilter filter, CountUnit unit) => count.Reports == 0
        ? default
        : new(count.Of(unit), OverTimeMarks.Says(speaker.Name, theme.Name, count), Urls.Quotes(filter with { Speakers = [speaker.Id], Themes = [theme.Id] }));
}
