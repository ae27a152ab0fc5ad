using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Hand;

/// <summary>One speaker of several: what goes, what is remembered, and the way back.</summary>
public sealed class SpeakerMergingTests
{
    [Fact]
    public async Task Merge_ThenTheOldSpelling_GoesToTheOneThatStays()
    {
        await using var store = await ThreeAsync();
        await MergeAsync(store, "Dora Keel", "Ada Venn");
        await store.SayAsync("Dora Keel", "D");
        Assert.Equal(["A: Ada Venn", "B: Beno Holm", "C: Ada Venn", "D: Ada Venn"], await store.WhoAsync());
    }

    [Fact]
    public async Task Merge_WithAName_KeepsTheNameThatWasChosen()
    {
        await using var store = await ThreeAsync();
        await store.Get<SpeakerMerging>().MergeAsync([await store.SpeakerAsync("Dora Keel")], await store.SpeakerAsync("Ada Venn"), "Dora Keel-Venn").DoneAsync();
        Assert.Equal("C: Dora Keel-Venn", (await store.WhoAsync())[^1]);
        Assert.True(await store.AskAsync(c => c.Speakers.AnyAsync(s => s.Name == "Dora Keel-Venn" && s.NamedByHand)));
    }

    [Fact]
    public async Task Merge_TheSameRoleTwice_IsOneRoleOfBothDocuments()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Ada Venn", "A", "2020-01-01", "Mayor, Tolm");
        await store.SayAsync("Dora Keel", "B", "2021-01-01", "Mayor, Tolm");
        await MergeAsync(store, "Dora Keel", "Ada Venn");
        Assert.Equal(["Mayor, Tolm 2"], await store.RolesAsync("Ada Venn"));
    }

    [Fact]
    public async Task NotTheSame_OfAMergedOne_HoldsForTheOneItBecame()
    {
        await using var store = await ThreeAsync();
        await store.Get<SpeakerShaping>().NotTheSameAsync(await store.SpeakerAsync("Ada Venn"), await store.SpeakerAsync("Beno Holm")).DoneAsync();
        await MergeAsync(store, "Beno Holm", "Dora Keel");
        var (one, other) = (await store.SpeakerAsync("Ada Venn"), await store.SpeakerAsync("Dora Keel"));
        Assert.Equal((one, other, true), await store.AskAsync(c => c.SpeakerPairs.Select(p => new ValueTuple<long, long, bool>(p.FirstId, p.SecondId, p.IsRejected)).SingleAsync()));
    }

    [Fact]
    public async Task Merge_ThoseSaidToBeTwo_TellsSoBefore()
    {
        await using var store = await ThreeAsync();
        await store.Get<SpeakerShaping>().NotTheSameAsync(await store.SpeakerAsync("Ada Venn"), await store.SpeakerAsync("Beno Holm")).DoneAsync();
        var preview = await store.Get<SpeakerMerging>().PreviewAsync([await store.SpeakerAsync("Beno Holm")], await store.SpeakerAsync("Ada Venn"));
        Assert.Equal(["Ada Venn and Beno Holm"], preview.TakenBack);
        Assert.Equal((1, 1), (preview.Quotes, preview.Statements));
        Assert.Equal(["Beno Holm", "Holm"], preview.Spellings);
    }

    [Fact]
    public async Task Merge_OfTheTwoOfASplit_ForgetsTheSplit()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Jon Smit", "A", source: "Tolm Post");
        await store.SayAsync("Jon Smit", "B", source: "Harbour News");
        await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Jon Smit"), new SplitBy.Outlet("Harbour News"), new SpeakerChoice.New("Jon Smit Junior")).DoneAsync();
        await MergeAsync(store, "Jon Smit Junior", "Jon Smit");
        await store.SayAsync("Jon Smit", "C", source: "Harbour News");
        Assert.Equal(["A: Jon Smit", "B: Jon Smit", "C: Jon Smit"], await store.WhoAsync());
        Assert.Empty(await store.AskAsync(c => c.SpeakerSplits.ToListAsync()));
    }

    private static async Task<Acted> MergeAsync(StoreOnDisk store, string gone, string kept) =>
        await store.Get<SpeakerMerging>().MergeAsync([await store.SpeakerAsync(gone)], await store.SpeakerAsync(kept)).DoneAsync();

    private static async Task<StoreOnDisk> ThreeAsync()
    {
        var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Ada Venn", "A");
        await store.SayAsync("Beno Holm", "B");
        await store.SayAsync("Dora Keel", "C");
        return store;
    }
}
