using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>The statements of a selection that were said most.</summary>
public static class MostSaidQuery
{
    public static Task<IReadOnlyList<StatementLine>> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, IReadOnlyList<StatementCount> recurring, TimeScale? scale, int most, CancellationToken stop) =>
        StatementLines.FillAsync(context, selected, [.. StatementCounts.MostSaid(recurring).Take(most)], scale, stop);
}
