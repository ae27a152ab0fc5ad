using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Finds statements to merge with one: those with its words when nothing is typed, those with the typed words otherwise.</summary>
public sealed class StatementChoicesQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<Choice>> AskAsync(long statement, string typed, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var near = string.IsNullOrWhiteSpace(typed) ? Near(context, statement) : With(context, typed);
        var found = await context.Statements.Where(s => s.Id != statement && s.Reports > 0)
            .Join(near, s => s.Id, n => n.Id, (s, n) => new { s.Id, s.Text, s.Utterances, s.Reports, n.Count })
            .OrderByDescending(s => s.Count).ThenByDescending(s => s.Reports).ThenBy(s => s.Id).Take(Most).ToListAsync(stop);
        return
        [
            .. found.Select(s => new Choice(s.Id.ToString(CultureInfo.InvariantCulture), s.Text,
                $"{Numbers.Count(s.Utterances, "utterance", "utterances")}, {Numbers.Count(s.Reports, "report", "reports")}")),
        ];
    }

    private static IQueryable<Nearness> Near(QuoteTrackerContext context, long statement) =>
        context.StatementKeys.Where(k => context.StatementKeys.Any(own => own.StatementId == statement && own.Key == k.Key))
            .GroupBy(k => k.StatementId).Select(g => new Nearness { Id = g.Key, Count = g.Count() });

    private static IQueryable<Nearness> With(QuoteTrackerContext context, string typed) =>
        context.Quotes.Where(new QuoteFilter { Text = typed }, context).Where(q => q.StatementId != null)
            .GroupBy(q => q.StatementId!.Value).Select(g => new Nearness { Id = g.Key, Count = g.Count() });

    /// <summary>How much of what was asked for a statement has. A class with settable members, so that EF composes over it.</summary>
    private sealed class Nearness
    {
        public long Id { get; set; }

        public int Count { get; set; }
    }
}
