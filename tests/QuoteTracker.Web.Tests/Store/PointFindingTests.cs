using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>Suggestions of statements that make the same point in other words.</summary>
public sealed class PointFindingTests
{
    private const string Ban = "The fishing ban in the northern harbour will ruin every family on this coast";
    private const string Prohibition = "Every coastal family will be ruined by the prohibition of fishing in the northern harbour";
    private const string Permit = "The fishing ban in the northern harbour will not ruin a single family on this coast";
    private const string Ferry = "The old ferry to the islands must be replaced before the winter storms";
    private const string FerryAgain = "Before the winter storms come the islands must have a new ferry instead of the old one";
    private const string Bridge = "The railway bridge over the river has to be painted by the army";

    [Fact]
    public async Task Find_SamePointInOtherWords_IsSuggestedWithTheReason()
    {
        await using var store = await FilledAsync(Ban, Prohibition, Bridge);
        Assert.True(await store.Get<PointFinding>().FindAsync(stop: Stop));
        Assert.Equal([$"{Ban} = {Prohibition}"], await PairsAsync(store));
        var link = await store.AskAsync(c => c.StatementLinks.SingleAsync(Stop));
        Assert.Equal((1, 2, StatementLinkKind.SamePoint), (link.FirstId, link.SecondId, link.Kind));
        Assert.StartsWith("“ban” / “prohibition”, “coast” / “coastal”; shares: ", link.Reason, StringComparison.Ordinal);
        Assert.InRange(link.Score!.Value, 0.6, 1);
    }

    [Fact]
    public async Task Find_TheContraryOrAnotherThing_IsNotSuggested()
    {
        await using var store = await FilledAsync(Permit, Prohibition, Bridge);
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        Assert.Empty(await PairsAsync(store));
    }

    [Fact]
    public async Task Find_OneByOneOrBackwards_SuggestsTheSameAsFromNothing()
    {
        string[] said = [Ban, Ferry, Prohibition, Bridge, FerryAgain];
        await using var whole = await FilledAsync(said);
        await whole.Get<PointFinding>().FindAsync(stop: Stop);
        foreach (var order in new[] { said, [.. said.Reverse()] })
        {
            await using var store = await StoreOnDisk.OpenAsync();
            foreach (var words in order)
            {
                await SayAsync(store, words);
                await store.Get<PointFinding>().FindAsync(stop: Stop);
            }

            Assert.Equal(await PairsAsync(whole), await PairsAsync(store));
        }
    }

    [Fact]
    public async Task Find_ManyOfOnePoint_SuggestsFourEachAndTheSameInAnyOrder()
    {
        string[] towns = ["Kessel", "Tolm", "Alba", "Vikholm", "Estna", "Lesnik", "Dornan", "Horak"];
        var said = towns.Select((town, i) => $"In {town} {string.Concat(Enumerable.Repeat("and everywhere else ", i))}every coastal family will be ruined by the prohibition of fishing in the harbour").Append(Ban).ToArray();
        await using var whole = await FilledAsync(said);
        await whole.Get<PointFinding>().FindAsync(stop: Stop);
        var pairs = await PairsAsync(whole);
        var links = await whole.AskAsync(c => c.StatementLinks.Where(l => l.Kind == StatementLinkKind.SamePoint).ToListAsync(Stop));
        Assert.NotEmpty(links);
        Assert.All(links.SelectMany(l => new[] { l.FirstId, l.SecondId }).CountBy(id => id), count => Assert.InRange(count.Value, 1, 4));

        await using var backwards = await StoreOnDisk.OpenAsync();
        foreach (var words in said.Reverse())
        {
            await SayAsync(backwards, words);
            await backwards.Get<PointFinding>().FindAsync(stop: Stop);
        }

        Assert.Equal(pairs, await PairsAsync(backwards));
    }

    [Fact]
    public async Task Find_NothingNew_ChangesAndTellsNothing()
    {
        await using var store = await FilledAsync(Ban, Prohibition);
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        var told = ChangeKinds.None;
        using var subscription = store.Get<ChangeFeed>().Subscribe(kinds => told |= kinds);
        Assert.Equal(0, await store.Get<PointFinding>().CountAsync(Stop));
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        Assert.Equal(ChangeKinds.None, told);
    }

    [Fact]
    public async Task Find_ToldToGiveWay_GoesOnNextTime()
    {
        await using var store = await FilledAsync(Ban, Prohibition);
        Assert.False(await store.Get<PointFinding>().FindAsync(() => false, Stop));
        Assert.Empty(await PairsAsync(store));
        Assert.True(await store.Get<PointFinding>().FindAsync(() => true, Stop));
        Assert.Single(await PairsAsync(store));
    }

    [Fact]
    public async Task Find_SwitchedOff_LooksForNothing()
    {
        await using var store = await StoreOnDisk.OpenAsync(settings: new Dictionary<string, string?> { ["QuoteTracker:SamePointAmong"] = "0" });
        await SayAsync(store, Ban);
        await SayAsync(store, Prohibition);
        Assert.True(await store.Get<PointFinding>().FindAsync(stop: Stop));
        Assert.Empty(await PairsAsync(store));
    }

    [Fact]
    public async Task Reject_IsRememberedAndCanBeUndone()
    {
        await using var store = await FilledAsync(Ban, Prohibition);
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        var rejected = await store.Get<StatementShaping>().NotTheSameAsync(1, 2, Stop);
        await AskAnewAsync(store);
        Assert.Empty(await PairsAsync(store));
        Assert.Equal(StatementLinkKind.NotTheSame, await store.AskAsync(c => c.StatementLinks.Select(l => l.Kind).SingleAsync(Stop)));

        Assert.True((await store.Get<History>().UndoAsync(rejected.AuditId!.Value, Stop)).IsDone);
        Assert.Equal([$"{Ban} = {Prohibition}"], await PairsAsync(store));
    }

    [Fact]
    public async Task Confirm_MakesOneStatementThatLaterReportsJoin_UndoTakesItApart()
    {
        await using var store = await FilledAsync(Ban, Prohibition);
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        var merged = await store.Get<StatementShaping>().MergeAsync(2, 1, Stop);
        Assert.Equal([(1, false), (1, true)], await QuotesAsync(store));
        Assert.Equal(1, await store.AskAsync(c => c.AuditEntries.CountAsync(Stop)));

        await SayAsync(store, Prohibition);
        await AskAnewAsync(store);
        Assert.Equal([(1, false), (1, true), (1, true)], await QuotesAsync(store));
        Assert.Empty(await PairsAsync(store));

        await store.Get<DocumentCorrections>().RemoveAsync([3], Stop);
        Assert.True((await store.Get<History>().UndoAsync(merged.AuditId!.Value, Stop)).IsDone);
        Assert.Equal([(1, false), (2, false)], await QuotesAsync(store));
        Assert.Equal([$"{Ban} = {Prohibition}"], await PairsAsync(store));
    }

    [Fact]
    public async Task Confirm_AfterTheMachineLookedAgain_CanStillBeUndone()
    {
        await using var store = await FilledAsync(Ban, Prohibition, Ferry, FerryAgain);
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        var merged = await store.Get<StatementShaping>().MergeAsync(2, 1, Stop);
        await AskAnewAsync(store);
        Assert.True((await store.Get<History>().UndoAsync(merged.AuditId!.Value, Stop)).IsDone);
        await AskAnewAsync(store);
        Assert.Equal([$"{Ban} = {Prohibition}", $"{Ferry} = {FerryAgain}"], await PairsAsync(store));
    }

    [Fact]
    public async Task Merge_CarriesWhatWasSaidOfTheMergedOne()
    {
        await using var store = await FilledAsync(Ban, Prohibition, Ferry, Bridge);
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        await store.Get<StatementShaping>().NotTheSameAsync(2, 3, Stop);
        var merged = await store.Get<StatementShaping>().MergeAsync(2, 4, Stop);
        Assert.Equal([(1, 4, StatementLinkKind.SamePoint), (3, 4, StatementLinkKind.NotTheSame)], await LinksAsync(store));
        Assert.True((await store.Get<History>().UndoAsync(merged.AuditId!.Value, Stop)).IsDone);
        Assert.Equal([(1, 2, StatementLinkKind.SamePoint), (2, 3, StatementLinkKind.NotTheSame)], await LinksAsync(store));
    }

    [Fact]
    public async Task Detach_OneThatCameInOtherWords_IsNotSuggestedAgain()
    {
        await using var store = await FilledAsync(Ban, Prohibition);
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        await store.Get<StatementShaping>().MergeAsync(2, 1, Stop);
        var detached = await store.Get<StatementShaping>().DetachAsync([2], Stop);
        await AskAnewAsync(store);
        Assert.Empty(await PairsAsync(store));
        Assert.True((await store.Get<History>().UndoAsync(detached.AuditId!.Value, Stop)).IsDone);
        Assert.Equal([(1, false), (1, true)], await QuotesAsync(store));
    }

    [Fact]
    public async Task Detach_ThenSuggested_CanStillBeUndone()
    {
        await using var store = await FilledAsync(Ban, Ban, Prohibition);
        var detached = await store.Get<StatementShaping>().DetachAsync([2], Stop);
        await store.Get<PointFinding>().FindAsync(stop: Stop);
        Assert.Equal(2, (await PairsAsync(store)).Count);
        var undone = await store.Get<History>().UndoAsync(detached.AuditId!.Value, Stop);
        Assert.True(undone.IsDone, undone.Summary);
        Assert.Equal([$"{Ban} = {Prohibition}"], await PairsAsync(store));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<StoreOnDisk> FilledAsync(params string[] said)
    {
        var store = await StoreOnDisk.OpenAsync();
        foreach (var words in said)
            await SayAsync(store, words);
        return store;
    }

    private static async Task SayAsync(StoreOnDisk store, string words)
    {
        var number = await store.AskAsync(c => c.Documents.CountAsync(Stop));
        await store.WriteAsync(Draft.Of($"Report {number}", $"2020-01-{number + 1:00}").Says("Mira Tolland", words).Analysis());
    }

    /// <summary>As after rules that changed: all statements are looked at again.</summary>
    private static async Task AskAnewAsync(StoreOnDisk store)
    {
        await store.AskAsync(c => c.Statements.ExecuteUpdateAsync(set => set.SetProperty(s => s.PointsVersion, 0), Stop));
        await store.Get<PointFinding>().FindAsync(stop: Stop);
    }

    /// <summary>Each suggestion as "one = other", whichever came first.</summary>
    private static async Task<IReadOnlyList<string>> PairsAsync(StoreOnDisk store)
    {
        var pairs = await store.AskAsync(c => c.StatementLinks.Where(l => l.Kind == StatementLinkKind.SamePoint).Select(l => new[] { l.First!.Text, l.Second!.Text }).ToListAsync(Stop));
        return [.. pairs.Select(pair => string.Join(" = ", pair.OrderByDescending(text => text, StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<(long, long, StatementLinkKind)>> LinksAsync(StoreOnDisk store) =>
        [.. (await store.AskAsync(c => c.StatementLinks.OrderBy(l => l.FirstId).ThenBy(l => l.SecondId).ToListAsync(Stop))).Select(l => (l.FirstId, l.SecondId, l.Kind))];

    /// <summary>The statement of each quote, and whether it came there in other words.</summary>
    private static async Task<IReadOnlyList<(long, bool)>> QuotesAsync(StoreOnDisk store) =>
        [.. (await store.AskAsync(c => c.Quotes.OrderBy(q => q.Id).ToListAsync(Stop))).Select(q => (q.StatementId!.Value, q.InOtherWords))];
}
