using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Finds the statements that are nearly the same words as one, and not the same.</summary>
public static class CounterVariantsQuery
{
    private const int Most = 12;

    public static async Task<IReadOnlyList<CounterVariant>> AskAsync(QuoteTrackerContext context, long statement, string text, CancellationToken stop)
    {
        var near = context.StatementLinks.Where(l => l.Kind != StatementLinkKind.SamePoint);
        var links = near.Where(l => l.FirstId == statement).Select(l => new { Other = l.SecondId, l.Kind, l.Difference })
            .Concat(near.Where(l => l.SecondId == statement).Select(l => new { Other = l.FirstId, l.Kind, l.Difference }));
        var found = await (from link in links
                           join other in context.Statements on link.Other equals other.Id
                           where other.Reports > 0
                           orderby link.Kind, other.Reports descending, other.Id
                           select new
                           {
                               other.Id,
                               other.Text,
                               link.Kind,
                               link.Difference,
                               First = context.Quotes.Where(q => q.StatementId == other.Id).OrderBy(q => q.FirstDay == null).ThenBy(q => q.FirstDay).ThenBy(q => q.Id)
                                   .Select(q => new { q.FirstDay, Name = q.Speaker!.Label, q.Document!.Source }).FirstOrDefault(),
                           }).Take(Most).ToListAsync(stop);
        return
        [
            .. found.Select(f => Variant(f.Id, StatementLife.DifferenceOf(text, f.Text), f.Difference) with
            {
                ByHand = f.Kind == StatementLinkKind.NotTheSame,
                Speaker = f.First?.Name,
                First = f.First?.FirstDay,
                Source = f.First?.Source,
            }),
        ];
    }

    private static CounterVariant Variant(long statement, IReadOnlyList<DiffPart> difference, string reason) =>
        new(statement, difference, DifferingWords.Of(difference, reason), false, null, null, null);
}
