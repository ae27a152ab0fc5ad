using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>The statements of a selection that were said most.</summary>
internal static class MostSaidQuery
{
    public static Task<IReadOnlyList<StatementLine>> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, IReadOnlyList<StatementCount> recurring, StatementCourses courses, TimeScale? scale, CountUnit unit, int most, CancellationToken stop) =>
        StatementLines.FillAsync(context, selected, StatementCounts.MostSaid(recurring, unit, most), courses, scale, unit, stop);
}
