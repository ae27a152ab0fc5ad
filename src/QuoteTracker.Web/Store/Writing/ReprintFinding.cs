using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Finds the document that another reprints, among those that came before it and carry the same statements.</summary>
internal static class ReprintFinding
{
    private const int MostCompared = 3;

    /// <summary>The first document of the family, or null. Looks at the few documents that share most statements with this one.</summary>
    public static async Task<long?> FindAsync(QuoteTrackerContext context, Document document, CancellationToken cancellation)
    {
        var statements = document.Quotes.Select(quote => quote.StatementId).OfType<long>().Distinct().ToList();
        if (statements.Count == 0)
            return null;
        var fewest = Math.Min(2, statements.Count);
        var sharing = await context.Quotes.Where(q => EF.Parameter(statements).Contains(q.StatementId!.Value) && q.DocumentId < document.Id)
            .GroupBy(q => q.DocumentId)
            .Select(group => new { Id = group.Key, Shared = group.Select(q => q.StatementId).Distinct().Count() })
            .Where(found => found.Shared >= fewest)
            .OrderByDescending(found => found.Shared).ThenBy(found => found.Id).Take(MostCompared)
            .Select(found => found.Id).ToListAsync(cancellation);
        foreach (var id in sharing)
        {
            var other = await context.Documents.Where(d => d.Id == id).Select(d => new { d.Text, d.ReprintOfId }).SingleAsync(cancellation);
            if (ReprintCheck.IsReprint(document.Text, other.Text))
                return other.ReprintOfId ?? id;
        }

        return null;
    }
}
