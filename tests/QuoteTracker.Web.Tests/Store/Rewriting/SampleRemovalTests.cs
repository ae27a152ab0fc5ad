using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

public sealed class SampleRemovalTests
{
    private const string Line = "Nobody will draw new lines through our town";

    [Fact]
    public async Task Remove_SampleAlone_LeavesNothing()
    {
        await using var store = await SampleStore.OpenAsync();
        var there = await store.Get<SampleRemoval>().CountAsync();
        Assert.True(there > 20);
        Assert.Equal(there, await store.Get<SampleRemoval>().RemoveAsync());
        Assert.Equal((0, 0, 0, 0), await RowsAsync(store));
        Assert.Equal(0, await store.AskAsync(c => c.SpeakerAliases.CountAsync()));
        Assert.Equal(0, await store.AskAsync(c => c.QuoteTerms.IgnoreQueryFilters().CountAsync()));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Remove_AfterEveryKindOfHandWorkOnIt_LeavesNoQuoteAndNoSpeaker()
    {
        await using var store = await SampleStore.OpenAsync();
        await HandActsOnSample.DoAllAsync(store);
        await store.Get<SampleRemoval>().RemoveAsync();
        Assert.Equal((0, 0, 0), await store.AskAsync(async c => (await c.Documents.CountAsync(), await c.Quotes.IgnoreQueryFilters().CountAsync(), await c.QuoteTags.IgnoreQueryFilters().CountAsync())));
        Assert.Equal(["denial", "promise", "threat"], await store.AskAsync(c => c.Tags.OrderBy(t => t.Name).Select(t => t.Name).ToListAsync()));
        Assert.Equal(3, await store.AskAsync(c => c.Themes.IgnoreQueryFilters().CountAsync(t => t.ByHand)));
        Assert.Equal(0, await store.AskAsync(c => c.Statements.CountAsync(s => s.Reports > 0)));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Remove_BesideOwnDocuments_LeavesThemAsTheyWere()
    {
        await using var alone = await StoreOnDisk.OpenAsync();
        await FillAsync(alone);
        await using var store = await SampleStore.OpenAsync();
        await FillAsync(store);
        await store.Get<SampleRemoval>().RemoveAsync();
        Assert.Equal(await OwnAsync(alone), await OwnAsync(store));
        Assert.Equal(await RowsAsync(alone), await RowsAsync(store));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Remove_OwnDocumentThatRepeatsTheSample_CountsItAlone()
    {
        await using var store = await SampleStore.OpenAsync();
        var said = await store.AskAsync(c => c.Statements.Where(s => s.Reports > 1).OrderByDescending(s => s.Reports).Select(s => new { s.Id, s.Text }).FirstAsync());
        await store.WriteAsync(Draft.Of("Own").Says("Mira Tolland", said.Text).Analysis());
        await store.Get<SampleRemoval>().RemoveAsync();
        var left = await store.AskAsync(c => c.Statements.SingleAsync());
        Assert.Equal((said.Id, 1, 1, 1), (left.Id, left.Reports, left.Utterances, left.Speakers));
        Assert.Equal(["Mira Tolland"], await store.AskAsync(c => c.Speakers.Select(s => s.Name).ToListAsync()));
    }

    [Fact]
    public async Task Remove_OwnDocumentRemovedBefore_CanStillBeBroughtBack()
    {
        await using var store = await SampleStore.OpenAsync();
        var own = await FillAsync(store);
        var removed = await store.Get<DocumentCorrections>().RemoveAsync([own]);
        await store.Get<SampleRemoval>().RemoveAsync();
        var undone = await store.Get<History>().UndoAsync(removed.AuditId!.Value);
        Assert.True(undone.IsDone, undone.Summary);
        Assert.Equal(3, await store.AskAsync(c => c.Quotes.CountAsync()));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Remove_ThenLoadAgain_IsWholeAgain()
    {
        await using var store = await SampleStore.OpenAsync();
        var before = await RowsAsync(store);
        await store.Get<SampleRemoval>().RemoveAsync();
        await SampleStore.ImportAsync(store);
        Assert.Equal(before, await RowsAsync(store));
    }

    [Fact]
    public async Task Remove_BesideOwnDocuments_FindsTheThemesOfWhatIsLeft()
    {
        await using var store = await SampleStore.OpenAsync();
        await store.WriteAsync(Draft.Of("Own").Terms("tram depot").Says("Mira Tolland", "The tram depot will be built on the hill").Analysis());
        await store.WriteAsync(Draft.Of("More").Terms("tram depot").Says("Otto Brandt", "Nobody asked for that tram depot").Analysis());
        await store.Get<SampleRemoval>().RemoveAsync();
        Assert.Equal(["tram depot"], await store.AskAsync(c => c.Themes.Select(t => t.Name).ToListAsync()));
    }

    [Fact]
    public async Task Remove_Always_TellsSubscribers()
    {
        await using var store = await SampleStore.OpenAsync();
        var seen = ChangeKinds.None;
        using (store.Get<ChangeFeed>().Subscribe(what => seen |= what))
            await store.Get<SampleRemoval>().RemoveAsync();
        Assert.Equal(ChangeKinds.All, seen);
    }

    [Fact]
    public async Task RemoveDocument_One_TakesItsQuotesAndCountsAnew()
    {
        await using var store = await SampleStore.OpenAsync();
        var reprinted = await store.AskAsync(c => c.Documents.Where(d => d.ReprintOfId != null).Select(d => d.ReprintOfId!.Value).FirstAsync());
        var before = await Hand.Snapshot.OfAsync(store);
        var seen = ChangeKinds.None;
        using var subscription = store.Get<ChangeFeed>().Subscribe(what => seen |= what);
        var removed = await store.Get<DocumentCorrections>().RemoveAsync([reprinted]);
        Assert.Equal((0, 0), await store.AskAsync(async c => (await c.Documents.CountAsync(d => d.Id == reprinted || d.ReprintOfId == reprinted), await c.Quotes.IgnoreQueryFilters().CountAsync(q => q.DocumentId == reprinted))));
        Assert.Empty(await Counts.WrongAsync(store));
        Assert.True(seen.HasFlag(ChangeKinds.Documents | ChangeKinds.Quotes | ChangeKinds.Statements));
        await store.Get<History>().UndoAsync(removed.AuditId!.Value);
        Assert.Equal(before.Split('\n'), (await Hand.Snapshot.OfAsync(store)).Split('\n'));
    }

    private static async Task<long> FillAsync(StoreOnDisk store)
    {
        var first = await store.WriteAsync(Draft.Of("First", "2020-01-02").Says("Mira Tolland", Line, "Mayor, Tolm").Says("Otto Brandt", "We shall ask for the same fish quota as before").Analysis());
        await store.WriteAsync(Draft.Of("Second").Says("Mira Tolland", Line).Analysis());
        return first.DocumentId;
    }

    private static Task<(int Documents, int Quotes, int Speakers, int Statements)> RowsAsync(StoreOnDisk store) => store.AskAsync(async c =>
        (await c.Documents.CountAsync(), await c.Quotes.IgnoreQueryFilters().CountAsync(), await c.Speakers.IgnoreQueryFilters().CountAsync(), await c.Statements.IgnoreQueryFilters().CountAsync()));

    private static Task<List<string>> OwnAsync(StoreOnDisk store) => store.AskAsync(c => c.Quotes.OrderBy(q => q.Text).ThenBy(q => q.Document!.Title)
        .Select(q => $"{q.Document!.Title}: {q.Speaker!.Name}: {q.Text} ({q.Statement!.Reports}, {q.Statement.Utterances}, {q.Utterance})").ToListAsync());
}
