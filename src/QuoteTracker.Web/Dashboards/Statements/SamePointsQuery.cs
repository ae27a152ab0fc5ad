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
        var links = context.StatementLinks.Where(l => l.Kind == StatementLinkKind.SamePoint);
        var others = links.Where(l => l.FirstId == statement).Select(l => new { Other = l.SecondId, l.Score, l.Reason })
            .Concat(links.Where(l => l.SecondId == statement).Select(l => new { Other = l.FirstId, l.Score, l.Reason }));
        var found = await (from link in others
                           join other in context.Statements on link.Other equals other.Id
                           where other.Reports > 0
                           orderby link.Score descending, other.Id
                           select new
                           {
                               other.Id,
                               other.Text,
                               other.Reports,
                               link.Score,
                               link.Reason,
                               First = context.Quotes.Where(q => q.StatementId == other.Id).OrderBy(q => q.FirstDay == null).ThenBy(q => q.FirstDay).ThenBy(q => q.Id)
                                   .Select(q => new { q.FirstDay, Name = q.Speaker!.Label, q.Document!.Source }).FirstOrDefault(),
                           }).Take(Most).ToListAsync(stop);
        var speakers = await SpeakersAsync(context, [statement, .. found.Select(f => f.Id)], stop);
        return
        [
            .. found.Select(f => new SamePoint(f.Id, f.Text, f.Reason ?? "", f.Score ?? 0)
            {
                Speaker = f.First?.Name,
                First = f.First?.FirstDay,
                Source = f.First?.Source,
                Reports = f.Reports,
                IsEcho = speakers[statement].Any() && speakers[f.Id].Any() && !speakers[f.Id].Intersect(speakers[statement]).Any(),
            }),
        ];
    }

    private static async Task<ILookup<long, long>> SpeakersAsync(QuoteTrackerContext context, List<long> statements, CancellationToken stop) =>
        (await context.Quotes.Where(q => q.SpeakerId != null && q.StatementId != null && EF.Parameter(statements).Contains(q.StatementId.Value))
            .Select(q => new { Statement = q.StatementId!.Value, Speaker = q.SpeakerId!.Value }).Distinct().ToListAsync(stop)).ToLookup(q => q.Statement, q => q.Speaker);
}
