using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Series;
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

    public async Task<OverviewAnswer> AskAsync(QuoteFilter filter, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var selected = await context.Ledger.SelectAsync(context, filter, stop);
        // What only goes through memory does so beside the questions to the database.
        var counting = Task.Run(() => Count(selected, filter), stop);
        var overTime = await OverTimeQuery.AskAsync(context, selected, Series, stop);
        var (recurring, counts) = await counting;
        return new(
            counts,
            overTime,
            await MostSaidQuery.AskAsync(context, selected, recurring, overTime.Scale, MostSaid, stop),
            await SpeakersByThemesQuery.AskAsync(context, selected, filter, HeatRows, HeatColumns, stop),
            await WhatIsNewQuery.AskAsync(context, selected, overTime, NewLines, stop));
    }

    private static (List<StatementCount> Recurring, OverviewCounts Counts) Count(SelectedQuotes selected, QuoteFilter filter)
    {
        var recurring = StatementCounts.Recurring(selected);
        return (recurring, CountsQuery.Ask(selected, filter, recurring.Count));
    }
}
