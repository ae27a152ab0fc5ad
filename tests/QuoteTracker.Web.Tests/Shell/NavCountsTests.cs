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
        var held = new HashSet<(ReviewQueue, ReviewItem)>();
        foreach (var queue in Enum.GetValues<ReviewQueue>())
        {
            for (var page = 1; await review.AskAsync(queue, page) is { Items.Count: > 0 } answer; page++)
                held.UnionWith(answer.Items.Select(item => (queue, item)));
        }

        var counts = await new NavCountsQuery(store.Get<IDbContextFactory<QuoteTrackerContext>>(), review).AskAsync();
        Assert.True(held.Count > 20);
        Assert.Equal(held.Count, counts.Review);
    }
}
