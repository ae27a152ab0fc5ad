using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Asks for recurring statements, ranked by how they recur in a selection of quotes.</summary>
public sealed class StatementsQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    public const int PageSize = 25;

    public async Task<StatementsAnswer> AskAsync(StatementsQuestion question, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var selected = await context.Ledger.SelectAsync(context, question.Filter, stop);
        var counts = StatementCounts.Recurring(selected).Where(s => s.Utterances >= question.Least).ToList();
        var total = counts.Count;
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(question.Page, 1, pages);
        var ranked = Ranked(counts, question.Order).Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var (first, last) = (ranked.Min(s => s.First), ranked.Max(s => s.Last));
        var scale = first is { } from && last is { } to ? TimeScale.For(from, to) : null;
        return new(total, page, pages, first, last, await StatementLines.FillAsync(context, selected, ranked, scale, stop));
    }

    private static IOrderedEnumerable<StatementCount> Ranked(IEnumerable<StatementCount> counts, StatementOrder order)
    {
        var first = order switch
        {
            StatementOrder.Reports => counts.OrderByDescending(s => s.Reports),
            StatementOrder.Speakers => counts.OrderByDescending(s => s.Speakers),
            StatementOrder.Span => counts.OrderByDescending(s => s.Last?.DayNumber - s.First?.DayNumber ?? -1),
            StatementOrder.Recent => counts.OrderByDescending(s => s.Last),
            _ => counts.OrderByDescending(s => s.Utterances),
        };
        return first.ThenByDescending(s => s.Utterances).ThenByDescending(s => s.Reports).ThenBy(s => s.Id);
    }
}
