using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Keeping;
using QuoteTracker.Web.Tests.Dashboards;

namespace QuoteTracker.Web.Tests.Store.Keeping;

public sealed class IndexStatisticsTests
{
    [Fact]
    public async Task Refresh_AfterDocumentsCame_LooksAtTheirIndexes_OnceUntilTheyGrow()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", "There is no second harbour for us").Say("Ada Brenn", "2020-03-03", "Nobody asked us about the bridge").SaveAsync();
        var statistics = collection.Store.Get<IndexStatistics>();
        await statistics.RefreshAsync();
        var first = await StoredAsync(collection);
        Assert.Contains(first, line => line.StartsWith("Quotes|IX_Quotes_DocumentId_Start|2 ", StringComparison.Ordinal));

        await collection.Say("Ada Brenn", "2020-03-04", "Nobody will ask us about the ferry").SaveAsync();
        await statistics.RefreshAsync();
        Assert.Equal(first, await StoredAsync(collection));
    }

    private static Task<List<string>> StoredAsync(Collection collection) =>
        collection.Store.AskAsync(context => context.Database.SqlQueryRaw<string>("SELECT tbl || '|' || coalesce(idx, '') || '|' || stat AS Value FROM sqlite_stat1 WHERE tbl = 'Quotes' ORDER BY 1").ToListAsync());
}
