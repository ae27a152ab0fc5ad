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
        var found = await LinkedStatements.Of(context, statement, context.StatementLinks.Where(l => l.Kind != StatementLinkKind.SamePoint))
            .OrderBy(l => l.Kind).ThenByDescending(l => l.Reports).ThenBy(l => l.Id).Take(Most).ToListAsync(stop);
        return
        [
            .. found.Select(f => Variant(f.Id, StatementLife.DifferenceOf(text, f.Text), f.Difference) with
            {
                ByHand = f.Kind == StatementLinkKind.NotTheSame,
                Speaker = f.First?.Speaker,
                First = f.First?.Day,
                Source = f.First?.Source,
            }),
        ];
    }

    private static CounterVariant Variant(long statement, IReadOnlyList<DiffPart> difference, string reason) =>
        new(statement, difference, DifferingWords.Of(difference, reason), false, null, null, null);
}
