using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Hand;

/// <summary>Two speakers of one: what goes, what later documents mean, and the way back.</summary>
public sealed class SpeakerSplittingTests
{
    private static readonly SpeakerChoice Elder = new SpeakerChoice.New("Georg Busk the Elder");

    [Fact]
    public async Task Split_ByDays_TakesTheQuotesAndRolesOfTheseDays()
    {
        await using var store = await BuskAsync();
        await SplitByDaysAsync(store);
        Assert.Equal(["A 1990: Georg Busk the Elder", "B 1991: Georg Busk the Elder", "C 2004: Georg Busk", "D undated: Georg Busk"], await store.WhoAsync());
        Assert.Equal(["President, Estavia 2"], await store.RolesAsync("Georg Busk the Elder"));
        Assert.Equal(["President, Estavia 1"], await store.RolesAsync("Georg Busk"));
        Assert.Equal(["Georg Busk", "Georg Busk the Elder"], await store.SpellingsAsync("Georg Busk the Elder"));
    }

    [Theory]
    [InlineData("1992-03-04", "Georg Busk the Elder")]
    [InlineData("2001-03-04", "Georg Busk")]
    [InlineData(null, "Georg Busk")]
    public async Task Split_ByDays_DecidesLaterDocumentsByTheirDay(string? date, string means)
    {
        await using var store = await BuskAsync();
        await SplitByDaysAsync(store);
        await store.SayAsync("Georg Busk", "E later", date, "President, Estavia");
        Assert.Equal("E later: " + means, (await store.WhoAsync())[^1]);
    }

    [Fact]
    public async Task Split_ByOutlet_DecidesLaterDocumentsByTheirOutlet()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Jon Smit", "A", source: "Tolm Post");
        await store.SayAsync("Jon Smit", "B", source: "Harbour News");
        await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Jon Smit"), new SplitBy.Outlet("Harbour News"), new SpeakerChoice.New("Jon Smit of the harbour")).DoneAsync();
        await store.SayAsync("Jon Smit", "C", source: "Harbour News");
        await store.SayAsync("Jon Smit", "D", source: "The Courier");
        Assert.Equal(["A: Jon Smit", "B: Jon Smit of the harbour", "C: Jon Smit of the harbour", "D: Jon Smit"], await store.WhoAsync());
    }

    [Fact]
    public async Task Split_BySpelling_TakesItAlongForGood()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Pavel Hrebin", "A");
        await store.SayAsync("Anna Grebin", "B");
        await store.Get<SpeakerMerging>().MergeAsync([await store.SpeakerAsync("Anna Grebin")], await store.SpeakerAsync("Pavel Hrebin")).DoneAsync();
        await store.SayAsync("Anna Grebin", "C");
        Assert.Equal(["A: Pavel Hrebin", "B: Pavel Hrebin", "C: Pavel Hrebin"], await store.WhoAsync());
        await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Pavel Hrebin"), new SplitBy.Spelling(await store.SpellingAsync("Anna Grebin")), new SpeakerChoice.New("Hanna Hrebin")).DoneAsync();
        await store.SayAsync("Anna Grebin", "D");
        Assert.Equal(["A: Pavel Hrebin", "B: Hanna Hrebin", "C: Hanna Hrebin", "D: Hanna Hrebin"], await store.WhoAsync());
        Assert.DoesNotContain("Anna Grebin", await store.SpellingsAsync("Pavel Hrebin"));
    }

    [Fact]
    public async Task Split_ByQuotes_HoldsForTheseAlone()
    {
        await using var store = await BuskAsync();
        await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Georg Busk"), new SplitBy.Quotes([1]), Elder).DoneAsync();
        await store.SayAsync("Georg Busk", "E 1990", "1990-05-05");
        Assert.Equal(["A 1990: Georg Busk the Elder", "B 1991: Georg Busk", "C 2004: Georg Busk", "D undated: Georg Busk", "E 1990: Georg Busk"], await store.WhoAsync());
        Assert.True(await store.AskAsync(c => c.Quotes.AnyAsync(q => q.Id == 1 && q.SpeakerByHand)));
    }

    [Fact]
    public async Task Split_ToAKnownSpeaker_GivesItTheQuotes()
    {
        await using var store = await BuskAsync();
        await store.SayAsync("Herbert Busk", "Z");
        await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Georg Busk"), new SplitBy.Days(null, new(1999, 12, 31)), new SpeakerChoice.Existing(await store.SpeakerAsync("Herbert Busk"))).DoneAsync();
        Assert.Equal(2 + 1, (await store.WhoAsync()).Count(line => line.EndsWith(": Herbert Busk", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Split_Preview_SaysWhatWillChangeAndChangesNothing()
    {
        await using var store = await BuskAsync();
        var before = await Snapshot.OfAsync(store);
        var preview = await store.Get<SpeakerSplitting>().PreviewAsync(await store.SpeakerAsync("Georg Busk"), new SplitBy.Days(null, new(1999, 12, 31)), Elder);
        Assert.Equal((null, 2, 2), (preview.Problem, preview.Quotes, preview.Documents));
        Assert.Equal(["President, Estavia"], preview.Roles);
        Assert.Equal(before, await Snapshot.OfAsync(store));
    }

    [Theory]
    [InlineData("1980-01-01", "2010-01-01", "No quote of Georg Busk")]
    [InlineData("2010-01-01", "1980-01-01", "The first day is after the last one.")]
    [InlineData(null, null, "Give a first day, a last day, or both.")]
    public async Task Split_OfNothing_IsRefusedWithTheReason(string? first, string? last, string says)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Georg Busk", "D undated");
        var acted = await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Georg Busk"), new SplitBy.Days(DayOf(first), DayOf(last)), Elder);
        Assert.False(acted.IsDone);
        Assert.StartsWith(says, acted.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Split_OfEverything_IsRefused()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Georg Busk", "A", "1990-01-01");
        var acted = await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Georg Busk"), new SplitBy.Days(new(1980, 1, 1), null), Elder);
        Assert.Equal((false, "All quotes of Georg Busk would go: rename the speaker, or merge it, instead."), (acted.IsDone, acted.Summary));
    }

    [Fact]
    public async Task Split_TheTwo_AreNeverSuggestedAsOne()
    {
        await using var store = await BuskAsync();
        await SplitByDaysAsync(store);
        var pair = await store.AskAsync(c => c.SpeakerPairs.SingleAsync());
        Assert.True(pair.IsRejected);
    }

    private static async Task SplitByDaysAsync(StoreOnDisk store) =>
        await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Georg Busk"), new SplitBy.Days(null, new(1999, 12, 31)), Elder).DoneAsync();

    /// <summary>One speaker who is two men: presidents of 1990 and of 2004.</summary>
    private static async Task<StoreOnDisk> BuskAsync()
    {
        var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Georg Busk", "A 1990", "1990-02-03", "President, Estavia");
        await store.SayAsync("Georg Busk", "B 1991", "1991-02-03", "President, Estavia");
        await store.SayAsync("Georg Busk", "C 2004", "2004-02-03", "President, Estavia");
        await store.SayAsync("Georg Busk", "D undated");
        return store;
    }

    private static DateOnly? DayOf(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
