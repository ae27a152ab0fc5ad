using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Gives a database from before there were keys and offices, or with keys that are made otherwise now, those of what is in it.</summary>
internal static class IdentityFilling
{
    /// <summary>True for a migration that needs it.</summary>
    public static bool IsAfter(string migration) => migration.EndsWith("_SpeakerKeysAndOffices", StringComparison.Ordinal) || migration.EndsWith("_NameKeysAnew", StringComparison.Ordinal);

    public static async Task FillAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        using (var sql = new PreparedSql(context))
            SpeakerIndex.RefreshAll(sql);
        foreach (var role in await context.SpeakerRoles.AsTracking().ToListAsync(cancellation))
            role.Office = OfficeKey.Of(role.Title, role.Organisation);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        context.ChangeTracker.Clear();
    }
}
