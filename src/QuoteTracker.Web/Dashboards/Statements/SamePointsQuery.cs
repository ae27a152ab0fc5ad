using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Finds the statements that are suggested as the same point as one, the nearest first.</summary>
public static class SamePointsQuery
{
    private const int Most = 8;

    public static async Task<IReadOnlyList<SamePoint>> AskAsync(QuoteTrackerContext context, long statement, CancellationToken stop)
    {
        var found = await LinkedStatements.Of(context, statement, context.StatementLinks.Where(l => l.Kind == StatementLinkKind.SamePoint))
            .OrderByDescending(l => l.Score).ThenBy(l => l.Id).Take(Most).ToListAsync(stop);
        var speakers = await SpeakersAsync(context, [statement, .. found.Select(f => f.Id)], stop);
        return
        [
            .. found.Select(f => new SamePoint(f.Id, f.Text, f.Reason ?? "", f.Score ?? 0)
            {
                Speaker = f.First?.Speaker,
                First = f.First?.Day,
                Source = f.First?.Source,
                Reports = f.Reports,
                IsEcho = SamePoint.AreOthers(speakers[statement], speakers[f.Id]),
            }),
        ];
    }

    private static async Task<ILookup<long, long>> SpeakersAsync(QuoteTrackerContext context, List<long> statements, CancellationToken stop) =>
        (await context.Quotes.Where(q => q.SpeakerId != null && q.StatementId != null && EF.Parameter(statements).Contains(q.StatementId.Value))
            .Select(q => new { Statement = q.StatementId!.Value, Speaker = q.SpeakerId!.Value }).Distinct().ToListAsync(stop)).ToLookup(q => q.Statement, q => q.Speaker);
}
