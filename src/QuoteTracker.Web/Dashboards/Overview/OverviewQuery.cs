using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store;
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
        var counts = await CountsQuery.AskAsync(context, filter, stop);
        var overTime = await OverTimeQuery.AskAsync(context, filter, Series, stop);
        var mostSaid = await MostSaidQuery.AskAsync(context, filter, overTime.Scale, MostSaid, stop);
        var byTheme = await SpeakersByThemesQuery.AskAsync(context, filter, HeatRows, HeatColumns, stop);
        var news = await WhatIsNewQuery.AskAsync(context, filter, overTime, NewLines, stop);
        return new(counts, overTime, mostSaid, byTheme, news);
    }
}
