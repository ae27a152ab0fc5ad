using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Dashboards;

namespace QuoteTracker.Web.Tests.Store.Counting;

public sealed class QuoteLedgerTests
{
    [Fact]
    public async Task Select_ChangesForgotten_ReadsEverythingAnew()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", "There is no second harbour for us").SaveAsync();
        Assert.Equal(1, await CountAsync(collection, QuoteFilter.All));
        await collection.Say("Vera Kolm", "2020-03-02", "The bridge was never meant to last").Say("Ada Brenn", "2020-03-03", "Nobody asked us about the bridge").SaveAsync();
        await using (var context = collection.Store.Context())
            await context.Database.ExecuteSqlRawAsync("DELETE FROM QuoteChanges WHERE Seq < (SELECT MAX(Seq) FROM QuoteChanges)");
        Assert.Equal(3, await CountAsync(collection, QuoteFilter.All));
    }

    [Fact]
    public async Task Select_TagInTheTree_FindsQuotesOfTagsBelow()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", "There is no second harbour for us").Say("Vera Kolm", "2020-03-02", "The bridge was never meant to last").SaveAsync();
        var above = (await collection.Store.Get<Codebook>().CreateAsync(new TagEdit("place", "", 1, null), null)).SubjectId!.Value;
        var below = (await collection.Store.Get<Codebook>().CreateAsync(new TagEdit("harbour", "", 1, null), above)).SubjectId!.Value;
        await collection.Store.Get<Tagging>().TagAsync([1], below);
        Assert.Equal((1, 1), (await CountAsync(collection, new() { Tags = [above] }), await CountAsync(collection, new() { Tags = [below] })));
    }

    [Fact]
    public async Task WordHits_CommonWord_FollowWhatCame()
    {
        await using var collection = await Collection.OpenAsync();
        var hits = new WordHits(common: 1);
        await collection.Say("Vera Kolm", "2020-03-01", "There is no second harbour for us").Say("Vera Kolm", "2020-03-02", "The bridge was never meant to last").SaveAsync();
        Assert.Equal(1, await FindAsync());
        await collection.Say("Vera Kolm", "2020-03-03", "No harbour was ever as dear as this one").SaveAsync();
        Assert.Equal(2, await FindAsync());
        Assert.Equal(2, await FindAsync());

        async Task<int> FindAsync()
        {
            await using var context = collection.Store.Context();
            await context.Database.OpenConnectionAsync();
            return hits.Find((SqliteConnection)context.Database.GetDbConnection(), new SearchWord("harbour", IsPrefix: false), limit: 2).Count;
        }
    }

    [Fact]
    public void Bits_OfIds_HoldThemInOrder()
    {
        var bits = new QuoteBits(200);
        foreach (var id in (int[])[3, 63, 64, 190])
            bits.Add(id);
        bits.Keep(id => id != 64);
        Assert.Equal((3, 63, 190, -1), (bits.Next(0), bits.Next(4), bits.Next(64), bits.Next(191)));
        Assert.Equal((3, 2), (bits.Count, bits.Without(10, 63, 200).Count));
        Assert.False(bits.Contains(64) || bits.Contains(5000));
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(3, 3)]
    [InlineData(5, 64)]
    [InlineData(64, 128)]
    [InlineData(70, 71)]
    [InlineData(63, 130)]
    public void Bits_AddAll_HoldsExactlyThose(int begin, int end)
    {
        var bits = new QuoteBits(200);
        bits.AddAll(begin, end);
        Assert.Equal(Enumerable.Range(begin, end - begin), Enumerable.Range(0, 200).Where(bits.Contains));
    }

    [Fact]
    public void DistinctNumbers_NextGroup_BeginsAnew()
    {
        var numbers = new DistinctNumbers(10);
        numbers.Begin();
        Assert.True(numbers.Add(3) && numbers.Add(9) && !numbers.Add(3) && !numbers.Add(0));
        numbers.Begin();
        Assert.True(numbers.Add(3));
        Assert.Equal(1, numbers.Count);
    }

    private static async Task<int> CountAsync(Collection collection, QuoteFilter filter)
    {
        await using var context = collection.Store.Context();
        var selected = await context.Ledger.SelectAsync(context, filter);
        return selected.Count;
    }
}
