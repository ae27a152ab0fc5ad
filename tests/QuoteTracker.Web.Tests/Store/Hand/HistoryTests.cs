using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Hand;

/// <summary>Undo and redo over a session, what stands in their way, and what the history shows.</summary>
public sealed class HistoryTests
{
    [Fact]
    public async Task Undo_OfATagThatWasUsedSince_NamesTheActThatStandsInTheWay()
    {
        await using var store = await OneAsync();
        var made = await store.Get<Codebook>().CreateAsync(new TagEdit("threat", "", 1, null), null).DoneAsync();
        var used = await store.Get<Tagging>().TagAsync([1], made.SubjectId!.Value).DoneAsync();
        var undone = await store.Get<History>().UndoAsync(made.AuditId!.Value);
        Assert.Equal(new Acted(null, "Cannot undo: “Tagged 1 quote “threat”” was done since. Undo that first.", null, used.AuditId), undone);
    }

    [Fact]
    public async Task Undo_OfWhatAPersonChangedAgain_ChangesNothing()
    {
        await using var store = await OneAsync();
        var first = await KindAsync(store, QuoteKind.Mixed);
        var second = await KindAsync(store, QuoteKind.Transcript);
        var undone = await store.Get<History>().UndoAsync(first);
        Assert.Equal((false, second), (undone.IsDone, undone.ObstacleId));
        Assert.Equal(QuoteKind.Transcript, await store.AskAsync(c => c.Quotes.Select(q => q.Kind).SingleAsync()));
    }

    [Fact]
    public async Task Redo_OfWhatStandsOnAnUndoneAct_NamesThatAct()
    {
        await using var store = await OneAsync();
        var (first, second) = (await KindAsync(store, QuoteKind.Mixed), await KindAsync(store, QuoteKind.Transcript));
        await store.Get<History>().UndoAsync(second).DoneAsync();
        await store.Get<History>().UndoAsync(first).DoneAsync();
        var redone = await store.Get<History>().RedoAsync(second);
        Assert.Equal((false, first), (redone.IsDone, redone.ObstacleId));
        Assert.EndsWith("Redo that first.", redone.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UndoAndRedoLast_OverASession_GoBackAndForthStepByStep()
    {
        await using var store = await OneAsync();
        List<string> states = [await Snapshot.OfAsync(store)];
        foreach (var kind in new[] { QuoteKind.Mixed, QuoteKind.Transcript, QuoteKind.Block })
        {
            await KindAsync(store, kind);
            states.Add(await Snapshot.OfAsync(store));
        }

        foreach (var state in states.AsEnumerable().Reverse().Skip(1))
        {
            await store.Get<History>().UndoLastAsync().DoneAsync();
            Assert.Equal(state, await Snapshot.OfAsync(store));
        }

        foreach (var state in states.Skip(1))
        {
            await store.Get<History>().RedoLastAsync().DoneAsync();
            Assert.Equal(state, await Snapshot.OfAsync(store));
        }

        Assert.Equal("There is nothing to redo.", (await store.Get<History>().RedoLastAsync()).Summary);
    }

    [Fact]
    public async Task RedoLast_AfterAnotherAct_IsRefused()
    {
        await using var store = await OneAsync();
        await KindAsync(store, QuoteKind.Mixed);
        await store.Get<History>().UndoLastAsync().DoneAsync();
        await store.Get<Tagging>().TagNewAsync([1], "promise").DoneAsync();
        Assert.StartsWith("There is nothing to redo: something else was done since.", (await store.Get<History>().RedoLastAsync()).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ByDay_HoldsTheActsOfThatDay()
    {
        await using var store = await OneAsync();
        var act = await KindAsync(store, QuoteKind.Mixed);
        var today = DateOnly.FromDateTime((await store.AskAsync(c => c.AuditEntries.Select(e => DateTime.SpecifyKind(e.At, DateTimeKind.Utc)).SingleAsync())).ToLocalTime());
        Assert.Equal(act, Assert.Single((await store.Get<History>().ListAsync(new HistoryFilter(From: today, To: today))).Entries).Id);
        Assert.Empty((await store.Get<History>().ListAsync(new HistoryFilter(From: today.AddDays(1)))).Entries);
        Assert.Empty((await store.Get<History>().ListAsync(new HistoryFilter(To: today.AddDays(-1)))).Entries);
        Assert.Single((await store.Get<History>().ListAsync(new HistoryFilter(ActId: act))).Entries);
    }

    private static async Task<long> KindAsync(StoreOnDisk store, QuoteKind kind) => (await store.Get<QuoteCorrections>().SetKindAsync([1], kind).DoneAsync()).AuditId!.Value;

    private static async Task<StoreOnDisk> OneAsync()
    {
        var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Mira Tolland", "First");
        return store;
    }
}
