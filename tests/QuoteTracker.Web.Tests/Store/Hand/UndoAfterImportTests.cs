using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Hand;

/// <summary>Undo after documents came in: what the machine brought follows, what a person built stands in the way.</summary>
public sealed class UndoAfterImportTests
{
    [Fact]
    public async Task UndoAndRedo_OfAMerge_TakeTheLaterQuotesOfTheOldSpellingAlong()
    {
        await using var store = await TwoAsync();
        var merged = await MergeAsync(store);
        await store.SayAsync("Dora Keel", "C", "2021-01-01", "Mayor, Tolm");
        await store.SayAsync("Ada Venn", "D");
        await store.Get<History>().UndoAsync(merged).DoneAsync();
        Assert.Equal(["A: Ada Venn", "B: Dora Keel", "C: Dora Keel", "D: Ada Venn"], await store.WhoAsync());
        Assert.Equal(["Mayor, Tolm 1"], await store.RolesAsync("Dora Keel"));
        await store.SayAsync("Dora Keel", "E");
        await store.Get<History>().RedoAsync(merged).DoneAsync();
        Assert.All(await store.WhoAsync(), line => Assert.EndsWith(": Ada Venn", line, StringComparison.Ordinal));
        Assert.Equal(["Mayor, Tolm 1"], await store.RolesAsync("Ada Venn"));
    }

    [Fact]
    public async Task Undo_OfAMerge_LeavesWhatAPersonSaidSince()
    {
        await using var store = await TwoAsync();
        var merged = await MergeAsync(store);
        await store.SayAsync(null, "C");
        await store.Get<QuoteCorrections>().SetSpeakerAsync([3], new SpeakerChoice.Existing(await store.SpeakerAsync("Ada Venn"))).DoneAsync();
        await store.Get<History>().UndoAsync(merged).DoneAsync();
        Assert.Equal(["A: Ada Venn", "B: Dora Keel", "C: Ada Venn"], await store.WhoAsync());
    }

    [Fact]
    public async Task Undo_OfAMergeWhoseQuoteAPersonMoved_NamesThatAct()
    {
        await using var store = await TwoAsync();
        var merged = await MergeAsync(store);
        var moved = await store.Get<QuoteCorrections>().SetSpeakerAsync([2], new SpeakerChoice.New("Otto Brandt")).DoneAsync();
        var undone = await store.Get<History>().UndoAsync(merged);
        Assert.Equal((false, moved.AuditId), (undone.IsDone, undone.ObstacleId));
        Assert.Equal("B: Otto Brandt", (await store.WhoAsync())[1]);
    }

    [Fact]
    public async Task Undo_OfAMergeWhoseQuoteTheMachineNoLongerFinds_IsDoneForTheRest()
    {
        await using var store = await TwoAsync();
        await store.SayAsync("Dora Keel", "C");
        var merged = await MergeAsync(store);
        await store.AskAsync(c => c.Quotes.Where(q => q.Id == 3).ExecuteDeleteAsync());
        await store.Get<History>().UndoAsync(merged).DoneAsync();
        Assert.Equal(["A: Ada Venn", "B: Dora Keel"], await store.WhoAsync());
    }

    [Fact]
    public async Task Undo_OfASplit_TakesTheLaterQuotesBack()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Jon Smit", "A", source: "Tolm Post");
        await store.SayAsync("Jon Smit", "B", source: "Harbour News");
        var split = await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Jon Smit"), new SplitBy.Outlet("Harbour News"), new SpeakerChoice.New("Jon Smit Junior")).DoneAsync();
        await store.SayAsync("Jon Smit", "C", "2020-01-01", "Mayor, Tolm", "Harbour News");
        await store.Get<History>().UndoAsync(split.AuditId!.Value).DoneAsync();
        Assert.All(await store.WhoAsync(), line => Assert.EndsWith(": Jon Smit", line, StringComparison.Ordinal));
        Assert.Equal(["Jon Smit"], await store.AskAsync(c => c.Speakers.Select(s => s.Name).ToListAsync()));
        Assert.Equal(["Mayor, Tolm 1"], await store.RolesAsync("Jon Smit"));
        await store.Get<History>().RedoAsync(split.AuditId.Value).DoneAsync();
        Assert.Equal(["A: Jon Smit", "B: Jon Smit Junior", "C: Jon Smit Junior"], await store.WhoAsync());
    }

    [Fact]
    public async Task Undo_OfASplitWhoseSpeakerGotARoleByHand_NamesThatAct()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Jon Smit", "A", source: "Tolm Post");
        await store.SayAsync("Jon Smit", "B", source: "Harbour News");
        var split = await store.Get<SpeakerSplitting>().SplitAsync(await store.SpeakerAsync("Jon Smit"), new SplitBy.Outlet("Harbour News"), new SpeakerChoice.New("Jon Smit Junior")).DoneAsync();
        var role = await store.Get<SpeakerShaping>().AddRoleAsync(await store.SpeakerAsync("Jon Smit Junior"), new RoleEdit("Pilot", null, false, null, null)).DoneAsync();
        var undone = await store.Get<History>().UndoAsync(split.AuditId!.Value);
        Assert.Equal((false, role.AuditId), (undone.IsDone, undone.ObstacleId));
        await store.Get<History>().UndoAsync(role.AuditId!.Value).DoneAsync();
        await store.Get<History>().UndoAsync(split.AuditId.Value).DoneAsync();
    }

    [Fact]
    public async Task Undo_OfANewSpeakerWhomLaterDocumentsName_KeepsTheSpeakerForThem()
    {
        await using var store = await TwoAsync();
        var set = await store.Get<QuoteCorrections>().SetSpeakerAsync([1], new SpeakerChoice.New("Otto Brandt")).DoneAsync();
        await store.SayAsync("Otto Brandt", "C");
        await store.Get<History>().UndoAsync(set.AuditId!.Value).DoneAsync();
        Assert.Equal(["A: Ada Venn", "B: Dora Keel", "C: Otto Brandt"], await store.WhoAsync());
        await store.Get<History>().RedoAsync(set.AuditId.Value).DoneAsync();
        Assert.Equal(["A: Otto Brandt", "B: Dora Keel", "C: Otto Brandt"], await store.WhoAsync());
    }

    private static async Task<long> MergeAsync(StoreOnDisk store) =>
        (await store.Get<SpeakerMerging>().MergeAsync([await store.SpeakerAsync("Dora Keel")], await store.SpeakerAsync("Ada Venn")).DoneAsync()).AuditId!.Value;

    private static async Task<StoreOnDisk> TwoAsync()
    {
        var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Ada Venn", "A");
        await store.SayAsync("Dora Keel", "B");
        return store;
    }
}
