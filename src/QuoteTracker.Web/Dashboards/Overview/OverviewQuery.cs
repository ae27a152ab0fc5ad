using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Asks for the overview of a selection of quotes.</summary>
public sealed class OverviewQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int Series = 6;
    private const int MostSaid = 8;
    private const int HeatRows = 8;
    private const int HeatColumns = 10;
    private const int NewLines = 2;

    public async Task<OverviewAnswer> AskAsync(QuoteFilter filter, CountUnit unit = CountUnit.Utterances, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var selected = await context.Ledger.SelectAsync(context, filter, stop);
        // These walk through all quotes, on another core beside what the page asks besides.
        var counting = Task.Run(() => Count(selected, filter), stop);
        var byTheme = Task.Run(() => ByThemeAsync(selected, filter, unit, stop), stop);
        var overTime = await OverTimeQuery.AskAsync(context, selected, Series, unit, stop);
        var (recurring, counts) = await counting;
        var courses = new StatementCourses(selected, CourseBounds.Of(selected, filter));
        var mostSaid = await MostSaidQuery.AskAsync(context, selected, recurring, courses, overTime.Scale, unit, MostSaid, stop);
        var fading = await StatementLines.FillAsync(context, selected, courses.Fading(recurring, NewLines), courses, null, unit, stop);
        var news = await WhatIsNewQuery.AskAsync(context, selected, overTime, NewLines, stop);
        return new(counts, overTime, mostSaid, await byTheme, news with { Fading = fading });
    }

    private async Task<SpeakersByThemes> ByThemeAsync(SelectedQuotes selected, QuoteFilter filter, CountUnit unit, CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        return await SpeakersByThemesQuery.AskAsync(context, selected, filter, HeatRows, HeatColumns, unit, stop);
    }

    private static (List<StatementCount> Recurring, OverviewCounts Counts) Count(SelectedQuotes selected, QuoteFilter filter)
    {
        var recurring = StatementCounts.Recurring(selected);
        return (recurring, CountsQuery.Ask(selected, filter, recurring.Count));
    }
}
