using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Brings all that is counted over quotes and documents in line with changed documents, inside the transaction that changed them.</summary>
internal static class DocumentRefresh
{
    public static async Task RefreshAsync(QuoteTrackerContext context, IReadOnlyCollection<long> documentIds, CancellationToken cancellation)
    {
        if (documentIds.Count == 0)
            return;
        var ids = documentIds.ToList();
        var statements = await context.Quotes.IgnoreQueryFilters().Where(q => EF.Parameter(ids).Contains(q.DocumentId) && q.StatementId != null)
            .Select(q => q.StatementId!.Value).Distinct().ToListAsync(cancellation);
        var roles = await context.RoleSightings.Where(s => EF.Parameter(ids).Contains(s.DocumentId)).Select(s => s.RoleId).Distinct().ToListAsync(cancellation);
        await StatementRefresh.RefreshAsync(context, statements, cancellation);
        await RoleRefresh.RefreshAsync(context, roles, cancellation);
    }
}
