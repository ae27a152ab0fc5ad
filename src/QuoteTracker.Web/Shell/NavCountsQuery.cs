using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Shell;

/// <summary>Counts what the navigation shows beside its links.</summary>
public sealed class NavCountsQuery(IDbContextFactory<QuoteTrackerContext> contexts, ReviewQuery review)
{
    public async Task<NavCounts> AskAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var (quotes, recurring) = await context.Ledger.CountAsync(context, cancellation);
        return new(
            quotes,
            await context.SpeakerListings.CountAsync(l => l.Quotes > 0, cancellation),
            await context.Themes.CountAsync(t => !t.IsHidden && t.MergedIntoId == null, cancellation),
            recurring,
            await context.Documents.CountAsync(cancellation),
            (await review.CountAsync(cancellation)).Total,
            await context.Tags.CountAsync(t => !t.IsRetired, cancellation));
    }
}
