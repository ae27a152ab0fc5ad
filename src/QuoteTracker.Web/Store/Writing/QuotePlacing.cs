using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Gives quotes that a person added their terms, themes and statement, as the writer does for those that the analysis found.</summary>
internal static class QuotePlacing
{
    /// <summary>Places those of the quotes that have no terms and no statement yet. Saves.</summary>
    public static async Task PlaceAsync(QuoteTrackerContext context, IReadOnlyCollection<long> quoteIds, CancellationToken cancellation)
    {
        var quotes = await context.Quotes.AsTracking().Include(q => q.Document).Include(q => q.Fragments).Include(q => q.Terms)
            .Where(q => quoteIds.Contains(q.Id) && q.AddedByHand && q.StatementId == null && !q.StatementByHand).AsSplitQuery().ToListAsync(cancellation);
        var open = quotes.Where(q => q.Terms.Count == 0).ToList();
        if (open.Count == 0)
            return;
        var themes = await ThemeAssigning.MatcherAsync(context, cancellation);
        foreach (var quote in open)
        {
            var around = new TextSpan(quote.ContextStart, quote.ContextEnd);
            var terms = KeyTermFinder.Find(quote.Document!.Text, [around], []);
            QuoteRows.SetTerms(quote, [.. quote.Fragments.Select(f => new TextSpan(f.Start, f.End))], around, terms);
            quote.Themes.AddRange(ThemeAssigning.ThemesOf(themes, quote.Terms));
        }

        using var sql = new PreparedSql(context);
        new StatementJoining(sql, new WritingMemory()).Join(open);
        await context.SaveChangesAsync(cancellation);
    }
}
