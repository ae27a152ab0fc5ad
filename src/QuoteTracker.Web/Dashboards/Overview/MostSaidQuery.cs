using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>The statements of a selection that were said most.</summary>
public static class MostSaidQuery
{
    public static async Task<IReadOnlyList<StatementLine>> AskAsync(QuoteTrackerContext context, QuoteFilter filter, TimeScale? scale, int most, CancellationToken stop)
    {
        var ranked = await StatementCounts.Recurring(context, filter)
            .OrderByDescending(s => s.Utterances).ThenByDescending(s => s.Reports).ThenBy(s => s.Id)
            .Take(most).ToListAsync(stop);
        return await StatementLines.FillAsync(context, filter, ranked, scale, stop);
    }
}
