using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Tests.Store.Keeping;

public sealed class SearchIndexTests
{
    [Fact]
    public async Task Index_RowMissing_IsFoundAndRebuilt()
    {
        await using var store = await KeptStore.WithOneQuoteAsync();
        KeptStore.Execute(store.DatabasePath, "INSERT INTO QuoteSearch(QuoteSearch) VALUES ('delete-all')");
        var fault = Assert.Single(await FaultsAsync(store, everyWord: false));
        Assert.Contains("1 of 1 quotes", fault.Says);
        await store.Get<SearchIndex>().RebuildAsync();
        Assert.Empty(await FaultsAsync(store, everyWord: true));
    }

    [Fact]
    public async Task Index_OtherWordsThanTheTable_IsFoundWordByWord()
    {
        await using var store = await KeptStore.WithOneQuoteAsync();
        KeptStore.Execute(store.DatabasePath, "DROP TRIGGER QuoteSearch_Update; UPDATE Quotes SET Text = 'Something else altogether'");
        Assert.Empty(await FaultsAsync(store, everyWord: false));
        Assert.Single(await FaultsAsync(store, everyWord: true));
        await store.Get<SearchIndex>().RebuildAsync();
        Assert.Empty(await FaultsAsync(store, everyWord: true));
    }

    private static async Task<IEnumerable<Finding>> FaultsAsync(StoreOnDisk store, bool everyWord) =>
        (await store.Get<SearchIndex>().CheckAsync(everyWord)).Where(finding => finding.Kind == FindingKind.Fault);
}
