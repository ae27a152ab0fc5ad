using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Turns the themes of a speaker into what charts draw: every mark says its numbers and opens its quotes. The filter is of the speaker's own quotes.</summary>
internal static class SpeakerMarks
{
    public static IReadOnlyList<RankedBar> Themes(SpeakerAnswer speaker, QuoteFilter filter, CountUnit unit) =>
    [
        .. speaker.Themes.Select(theme => new RankedBar(
            theme.Name,
            new ChartMark(theme.Said.Of(unit), $"{theme.Name}: {CountUnits.Both(theme.Said)}", Urls.Quotes(filter with { Themes = [theme.Id] })),
            speaker.Color)),
    ];
}
