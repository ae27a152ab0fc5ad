using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Gives a database from before there were keys and offices those of what is in it.</summary>
internal static class IdentityFilling
{
    public static async Task FillAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await SpeakerIndex.RefreshAsync(context, null, cancellation);
        foreach (var role in await context.SpeakerRoles.AsTracking().ToListAsync(cancellation))
            role.Office = OfficeKey.Of(role.Title, role.Organisation);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        context.ChangeTracker.Clear();
    }
}
