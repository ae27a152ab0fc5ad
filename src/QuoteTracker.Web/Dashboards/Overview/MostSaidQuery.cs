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
        var ranked = await context.Quotes.Where(filter with { Recurring = true }, context).Facts()
            .GroupBy(f => f.StatementId!.Value)
            .Select(g => new StatementCount
            {
                Id = g.Key,
                Utterances = g.Select(f => f.Utterance).Distinct().Count(),
                Reports = g.Select(f => f.DocumentId).Distinct().Count(),
                First = g.Min(f => f.FirstDay),
                Last = g.Max(f => f.FirstDay),
            })
            .OrderByDescending(s => s.Utterances).ThenByDescending(s => s.Reports).ThenBy(s => s.Id)
            .Take(most).ToListAsync(stop);
        return await StatementLines.FillAsync(context, filter, ranked, scale, stop);
    }
}
