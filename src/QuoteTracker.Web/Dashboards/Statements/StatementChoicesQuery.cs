using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Finds statements to merge with one: those with its words when nothing is typed, those with the typed words otherwise.</summary>
public sealed class StatementChoicesQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<Choice>> AskAsync(long statement, string typed, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var ids = string.IsNullOrWhiteSpace(typed) ? await NearAsync(context, statement, stop) : await WithAsync(context, statement, typed, stop);
        var found = await context.Statements.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Text, s.Utterances, s.Reports }).ToListAsync(stop);
        return
        [
            .. found.OrderBy(s => ids.IndexOf(s.Id)).Select(s => new Choice(s.Id.ToString(CultureInfo.InvariantCulture), s.Text,
                $"{Numbers.Count(s.Utterances, "utterance", "utterances")}, {Numbers.Count(s.Reports, "report", "reports")}")),
        ];
    }

    /// <summary>Those that share most keys with it, of equals those with most reports.</summary>
    private static Task<List<long>> NearAsync(QuoteTrackerContext context, long statement, CancellationToken stop) =>
        context.StatementKeys.Where(k => context.StatementKeys.Any(own => own.StatementId == statement && own.Key == k.Key))
            .GroupBy(k => k.StatementId).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(context.Statements.Where(s => s.Id != statement && s.Reports > 0), n => n.Id, s => s.Id, (n, s) => new { s.Id, s.Reports, n.Count })
            .OrderByDescending(s => s.Count).ThenByDescending(s => s.Reports).ThenBy(s => s.Id).Select(s => s.Id).Take(Most).ToListAsync(stop);

    /// <summary>Those with most quotes that have the words, of equals those with most reports.</summary>
    private static async Task<List<long>> WithAsync(QuoteTrackerContext context, long statement, string typed, CancellationToken stop)
    {
        var selected = await context.Ledger.SelectAsync(context, new QuoteFilter { Text = typed }, stop);
        var reports = selected.All.Statements.Reports;
        return
        [
            .. selected.StatementRuns().Where(run => run.Statement != statement)
                .OrderByDescending(run => run.End - run.Begin).ThenByDescending(run => reports[run.Statement]).ThenBy(run => run.Statement).Take(Most).Select(run => (long)run.Statement),
        ];
    }
}
