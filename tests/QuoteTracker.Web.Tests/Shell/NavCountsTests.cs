using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Tests.Store.Rewriting;

namespace QuoteTracker.Web.Tests.Shell;

public sealed class NavCountsTests
{
    [Fact]
    public async Task Review_OverTheSample_IsWhatTheQueuesHold()
    {
        await using var store = await SampleStore.OpenAsync();
        var review = new ReviewQuery(store.Get<IDbContextFactory<QuoteTrackerContext>>());
        var held = new HashSet<(ReviewQueue, string)>();
        foreach (var queue in Enum.GetValues<ReviewQueue>())
        {
            var later = new List<string>();
            while (await review.AskAsync(new(queue, later)) is { Item: { } item })
                later.Add(item.Key);
            held.UnionWith(later.Select(key => (queue, key)));
        }

        var counts = await new NavCountsQuery(store.Get<IDbContextFactory<QuoteTrackerContext>>(), review).AskAsync();
        Assert.True(held.Count > 20);
        Assert.Equal(held.Count, counts.Review);
    }
}
