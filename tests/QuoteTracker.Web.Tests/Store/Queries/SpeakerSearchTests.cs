using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Queries;

/// <summary>Speakers are found whatever the letters, by any spelling and by role.</summary>
public sealed class SpeakerSearchTests
{
    [Theory]
    [InlineData("Łukašenka")]
    [InlineData("lukasenko")]
    [InlineData("LUKASHENKO")]
    [InlineData("lukaszenk")]
    [InlineData("Лукашенко")]
    [InlineData("лукашэнка")]
    [InlineData("alexander lukashenka")]
    [InlineData("łuk aliaks")]
    public async Task Name_WrittenInAnyWay_IsFound(string typed)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Aliaksandr Łukašenka", "One");
        await store.SayAsync("Aleksandr Lukin", "Two");
        Assert.Equal("Aliaksandr Łukašenka", (await FindAsync(store, typed))[0].Name);
    }

    [Theory]
    [InlineData("Μητσοτάκης", "Kyriakos Mitsotakis")]
    [InlineData("Παπανδρέου", "George Papandreou")]
    [InlineData("zelensky", "Володимир Зеленський")]
    [InlineData("Zelenskyj", "Volodymyr Zelenskyy")]
    public async Task Name_InOtherLetters_IsFound(string typed, string name)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync(name, "One");
        Assert.Equal([name], (await FindAsync(store, typed)).Select(s => s.Name));
    }

    [Theory]
    [InlineData("foreign minister belarus")]
    [InlineData("belarus foreign minister")]
    [InlineData("Belarusian foreign min")]
    [InlineData("the minister of Belarus")]
    public async Task Role_InAnyOrder_IsFoundAndSaid(string typed)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Uladzimir Makiej", "One", role: "Foreign Minister, Belarus");
        await store.SayAsync("Anna Berg", "Two", role: "foreign minister, Sweden");
        var found = Assert.Single(await FindAsync(store, typed));
        Assert.Equal(("Uladzimir Makiej", "Foreign Minister, Belarus"), (found.Name, found.Why));
    }

    [Fact]
    public async Task NameAndRole_Together_AreFound()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Anna Berg", "One", role: "foreign minister, Sweden");
        await store.SayAsync("Olle Berg", "Two", role: "harbour master");
        Assert.Equal(["Anna Berg"], (await FindAsync(store, "berg minister")).Select(s => s.Name));
    }

    [Fact]
    public async Task Spelling_AnotherOne_IsFoundAndSaid()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Anna Berg", "One");
        await store.Get<SpeakerShaping>().AddAliasAsync(await store.SpeakerAsync("Anna Berg"), "the Iron Abacus").DoneAsync();
        var found = Assert.Single(await FindAsync(store, "abacus"));
        Assert.Equal(("Anna Berg", "written the Iron Abacus"), (found.Name, found.Why));
    }

    [Fact]
    public async Task Order_IsByFitThenByQuotes()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        foreach (var title in new[] { "A", "B", "C" })
            await store.SayAsync("Anna Bergman", title);
        await store.SayAsync("Olle Berg", "D");
        await store.SayAsync("Vera Berg", "E");
        await store.SayAsync("Vera Berg", "F");
        await store.SayAsync("Mia Holm", "G", role: "mayor of Bergen");
        Assert.Equal(["Vera Berg", "Olle Berg", "Anna Bergman", "Mia Holm"], (await FindAsync(store, "berg")).Select(s => s.Name));
        Assert.Equal("Anna Bergman", (await FindAsync(store, ""))[0].Name);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("* OR NEAR(")]
    [InlineData("{Names}: x")]
    [InlineData("  ")]
    [InlineData("\ud800")]
    public async Task Typed_Anything_IsNoFault(string typed)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Anna Berg", "One");
        Assert.InRange((await FindAsync(store, typed)).Count, 0, 1);
    }

    [Fact]
    public async Task Merged_IsNoLongerFound_ItsSpellingFindsTheOther()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Anna Berg", "One");
        await store.SayAsync("Olle Strand", "Two");
        var acted = await store.Get<SpeakerMerging>().MergeAsync([await store.SpeakerAsync("Olle Strand")], await store.SpeakerAsync("Anna Berg")).DoneAsync();
        Assert.Equal(["Anna Berg"], (await FindAsync(store, "strand")).Select(s => s.Name));
        await store.Get<History>().UndoAsync(acted.AuditId!.Value).DoneAsync();
        Assert.Equal(["Olle Strand"], (await FindAsync(store, "strand")).Select(s => s.Name));
    }

    [Fact]
    public async Task Many_Fit_TheMostQuotedComeFirst()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Anna Berg", "One");
        await store.AskAsync(c => c.Database.ExecuteSqlRawAsync("""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
            INSERT INTO Speakers (Name, FoldedName, Kind, NamedByHand, Color) SELECT 'Ada No' || i, 'ada no' || i, 0, 0, 1 FROM n;
            """, TestContext.Current.CancellationToken));
        await store.AskAsync(async c =>
        {
            await SpeakerListings.RefreshAsync(c, TestContext.Current.CancellationToken);
            return true;
        });
        var found = await FindAsync(store, "a");
        Assert.Equal(("Anna Berg", 40), (found[0].Name, found.Count));
    }

    private static Task<IReadOnlyList<SpeakerMatch>> FindAsync(StoreOnDisk store, string typed) =>
        store.AskAsync(context => new SpeakerSearch(context).FindAsync(typed, 40, TestContext.Current.CancellationToken));
}
