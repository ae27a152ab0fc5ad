using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Tests.Store;

namespace QuoteTracker.Web.Tests.Dashboards;

/// <summary>What a person decides takes the item out of its queue, and undo puts it back.</summary>
public sealed class ReviewDecisionsTests
{
    private const string Line = "There is no second harbour for us";

    [Fact]
    public async Task UnsureSpeaker_Yes_LeavesTheQueueUntilUndone()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", Line, confidence: 0.2).SaveAsync();
        var (decisions, acting) = Of(collection);
        var item = await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.LowConfidence);
        Assert.Equal(["Vera Kolm"], item.Choices.Select(c => c.Name));
        await decisions.Yes(item)!();
        Assert.Equal(0, (await CountAsync(collection)).LowConfidence);
        await acting.UndoAsync();
        Assert.Equal(1, (await CountAsync(collection)).LowConfidence);
    }

    [Fact]
    public async Task UnknownSpeaker_NobodyToChoose_OffersNoYes()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say(null, "2014-06-16", Line).SaveAsync();
        var (decisions, _) = Of(collection);
        var item = await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.UnknownSpeaker);
        Assert.Null(decisions.Yes(item));
        await decisions.No(item)();
        Assert.Equal(0, (await CountAsync(collection)).UnknownSpeaker);
    }

    [Fact]
    public async Task UnknownSpeaker_ThoseItCouldBe_AreOfferedInOrderAndMadeWhenChosen()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-15", "Another line about the harbour").Say(null, "2014-06-16", Line).SaveAsync();
        var candidates = QuoteCandidate.Write([new(null, "Oda Venn", SpeakerKind.Person, 0.24), new(collection.Speaker("Vera Kolm"), "Vera Kolm", SpeakerKind.Person, 0.2)]);
        await collection.Store.AskAsync(c => c.Quotes.Where(q => q.SpeakerId == null).ExecuteUpdateAsync(set => set.SetProperty(q => q.Candidates, candidates), TestContext.Current.CancellationToken));
        var item = await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.UnknownSpeaker);
        Assert.Equal([("Oda Venn", 0.24), ("Vera Kolm", 0.2)], item.Choices.Select(c => (c.Name, c.Chance)));
        await Of(collection).Decisions.ChooseAsync(item, item.Choices[0]);
        Assert.Contains("Oda Venn", await collection.Store.AskAsync(c => c.Quotes.Select(q => q.Speaker!.Name).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task UnknownSpeaker_NewName_IsSet()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say(null, "2014-06-16", Line).SaveAsync();
        await Of(collection).Decisions.ChooseNewAsync(await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.UnknownSpeaker), "Oda Venn");
        Assert.Equal("Oda Venn", await collection.Store.AskAsync(c => c.Quotes.Select(q => q.Speaker!.Name).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task SameSpeaker_Yes_KeepsTheFullerName()
    {
        await using var collection = await PairAsync();
        var item = await FirstAsync<ReviewItem.OfSpeakers>(collection, ReviewQueue.SameSpeaker);
        Assert.Equal("Vera Kolm", item.Kept.Name);
        await Of(collection).Decisions.Yes(item)!();
        Assert.Equal(0, (await CountAsync(collection)).SameSpeaker);
        Assert.Equal(["Vera Kolm"], await collection.Store.AskAsync(c => c.Quotes.Select(q => q.Speaker!.Name).Distinct().ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task SameSpeaker_No_IsNotAskedAgain()
    {
        await using var collection = await PairAsync();
        await Of(collection).Decisions.No(await FirstAsync<ReviewItem.OfSpeakers>(collection, ReviewQueue.SameSpeaker))();
        Assert.Equal(0, (await CountAsync(collection)).SameSpeaker);
    }

    [Fact]
    public async Task Undated_Completed_HasItsDayAndLeavesTheQueue()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("Undated", "--06-16").Says("Vera Kolm", Line).Analysis());
        var item = await FirstAsync<ReviewItem.OfDocument>(store, ReviewQueue.Undated);
        await Of(store).Decisions.SetDateAsync(item, new DateParts(2014, 6, 16));
        Assert.Equal(new DateOnly(2014, 6, 16), await store.AskAsync(c => c.Quotes.Select(q => q.FirstDay).SingleAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(0, (await QueryOf(store).CountAsync(TestContext.Current.CancellationToken)).Undated);
    }

    [Fact]
    public async Task Undated_LeftAsItIs_KeepsItsDayWithoutYear()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("Undated", "--06-16").Says("Vera Kolm", Line).Analysis());
        await Of(store).Decisions.No(await FirstAsync<ReviewItem.OfDocument>(store, ReviewQueue.Undated))();
        Assert.Equal((null, 6, 16), await store.AskAsync(async c => await c.Documents.Select(d => new ValueTuple<int?, int?, int?>(d.Year, d.Month, d.Day)).SingleAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(0, (await QueryOf(store).CountAsync(TestContext.Current.CancellationToken)).Undated);
    }

    private static async Task<Collection> PairAsync()
    {
        var collection = await Collection.OpenAsync();
        await collection.Say("Kolm", "2014-06-16", Line).Say("Kolm", "2014-06-18", "We never asked for one").Say("Vera Kolm", "2014-06-17", "The ferry runs all winter").SaveAsync();
        await using var context = collection.Store.Context();
        var ids = new[] { collection.Speaker("Kolm"), collection.Speaker("Vera Kolm") };
        context.SpeakerPairs.Add(new SpeakerPair { FirstId = ids.Min(), SecondId = ids.Max(), Score = 0.5, Reason = "only a surname" });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return collection;
    }

    private static (ReviewDecisions Decisions, Acting Acting) Of(Collection collection) => Of(collection.Store);

    private static (ReviewDecisions Decisions, Acting Acting) Of(StoreOnDisk store)
    {
        var acting = new Acting(store.Get<History>(), store.Get<IOptions<StoreOptions>>());
        return (new(acting, store.Get<QuoteCorrections>(), store.Get<SpeakerMerging>(), store.Get<SpeakerShaping>(), store.Get<StatementShaping>(), store.Get<DocumentCorrections>()), acting);
    }

    private static ReviewQuery QueryOf(StoreOnDisk store) => new(store.Get<IDbContextFactory<QuoteTrackerContext>>());

    private static Task<ReviewCounts> CountAsync(Collection collection) => QueryOf(collection.Store).CountAsync(TestContext.Current.CancellationToken);

    private static Task<T> FirstAsync<T>(Collection collection, ReviewQueue queue) where T : ReviewItem => FirstAsync<T>(collection.Store, queue);

    private static async Task<T> FirstAsync<T>(StoreOnDisk store, ReviewQueue queue) where T : ReviewItem =>
        Assert.IsType<T>((await QueryOf(store).AskAsync(queue, 1, TestContext.Current.CancellationToken)).Items[0]);
}
