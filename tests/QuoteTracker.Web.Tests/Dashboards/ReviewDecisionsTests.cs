using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Store.Entities;
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
        var (decisions, acting) = collection.Decisions();
        var item = await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.LowConfidence);
        Assert.Equal(["Vera Kolm"], item.Choices.Select(c => c.Name));
        await decisions.Yes(item)!();
        Assert.Equal(0, await CountAsync(collection, ReviewQueue.LowConfidence));
        await acting.UndoAsync();
        Assert.Equal(1, await CountAsync(collection, ReviewQueue.LowConfidence));
    }

    [Fact]
    public async Task UnknownSpeaker_NobodyToChoose_OffersNoYes()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say(null, "2014-06-16", Line).SaveAsync();
        var (decisions, _) = collection.Decisions();
        var item = await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.UnknownSpeaker);
        Assert.Null(decisions.Yes(item));
        await decisions.No(item)();
        Assert.Equal(0, await CountAsync(collection, ReviewQueue.UnknownSpeaker));
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
        await collection.Decisions().Decisions.ChooseAsync(item, item.Choices[0]);
        Assert.Contains("Oda Venn", await collection.Store.AskAsync(c => c.Quotes.Select(q => q.Speaker!.Name).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task UnknownSpeaker_NewName_IsSet()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say(null, "2014-06-16", Line).SaveAsync();
        await collection.Decisions().Decisions.ChooseNewAsync(await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.UnknownSpeaker), "Oda Venn");
        Assert.Equal("Oda Venn", await collection.Store.AskAsync(c => c.Quotes.Select(q => q.Speaker!.Name).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task SameSpeaker_Yes_KeepsTheFullerName()
    {
        await using var collection = await PairAsync();
        var item = await FirstAsync<ReviewItem.OfSpeakers>(collection, ReviewQueue.SameSpeaker);
        Assert.Equal("Vera Kolm", item.Kept.Name);
        await collection.Decisions().Decisions.Yes(item)!();
        Assert.Equal(0, await CountAsync(collection, ReviewQueue.SameSpeaker));
        Assert.Equal(["Vera Kolm"], await collection.Store.AskAsync(c => c.Quotes.Select(q => q.Speaker!.Name).Distinct().ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task SameSpeaker_No_IsNotAskedAgain()
    {
        await using var collection = await PairAsync();
        await collection.Decisions().Decisions.No(await FirstAsync<ReviewItem.OfSpeakers>(collection, ReviewQueue.SameSpeaker))();
        Assert.Equal(0, await CountAsync(collection, ReviewQueue.SameSpeaker));
    }

    [Fact]
    public async Task Undated_Completed_HasItsDayAndLeavesTheQueue()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("Undated", "--06-16").Says("Vera Kolm", Line).Analysis());
        var item = await FirstAsync<ReviewItem.OfDocument>(store, ReviewQueue.Undated);
        await store.Decisions().Decisions.SetDateAsync(item, new DateParts(2014, 6, 16));
        Assert.Equal(new DateOnly(2014, 6, 16), await store.AskAsync(c => c.Quotes.Select(q => q.FirstDay).SingleAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(0, await CountAsync(store, ReviewQueue.Undated));
    }

    [Fact]
    public async Task Undated_LeftAsItIs_KeepsItsDayWithoutYear()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("Undated", "--06-16").Says("Vera Kolm", Line).Analysis());
        await store.Decisions().Decisions.No(await FirstAsync<ReviewItem.OfDocument>(store, ReviewQueue.Undated))();
        Assert.Equal((null, 6, 16), await store.AskAsync(async c => await c.Documents.Select(d => new ValueTuple<int?, int?, int?>(d.Year, d.Month, d.Day)).SingleAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(0, await CountAsync(store, ReviewQueue.Undated));
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

    private static Task<int> CountAsync(Collection collection, ReviewQueue queue) => CountAsync(collection.Store, queue);

    private static async Task<int> CountAsync(StoreOnDisk store, ReviewQueue queue) => (await store.Review().CountAsync(TestContext.Current.CancellationToken)).Of(queue);

    private static Task<T> FirstAsync<T>(Collection collection, ReviewQueue queue) where T : ReviewItem => FirstAsync<T>(collection.Store, queue);

    private static async Task<T> FirstAsync<T>(StoreOnDisk store, ReviewQueue queue) where T : ReviewItem =>
        Assert.IsType<T>((await store.Review().AskAsync(new(queue, []), TestContext.Current.CancellationToken)).Item);
}
