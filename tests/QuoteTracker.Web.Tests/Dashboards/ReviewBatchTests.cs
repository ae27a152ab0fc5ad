using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Tests.Dashboards;

/// <summary>What one answer can settle together, and that it does.</summary>
public sealed class ReviewBatchTests
{
    [Fact]
    public async Task Unsure_SameMentionAndSpeaker_AreABatch()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "There is no second harbour", confidence: 0.2).Say("Vera Kolm", "2014-06-17", "We never asked for one", confidence: 0.3)
            .Say("Vera Kolm", "2014-06-18", "The ferry runs all winter").Say("Oda Venn", "2014-06-19", "Nobody asked the fish", confidence: 0.2).SaveAsync();
        await MentionAsync(collection, "the speaker");
        var item = await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.LowConfidence);
        var batch = Assert.IsType<ReviewBatch.OfQuotes>(Assert.Single(item.Batches));
        Assert.Equal(("all 2 “the speaker”", 2), (batch.Says, batch.Count));
        await collection.Decisions().Decisions.Yes(item, batch)!();
        Assert.Equal("Oda Venn", (await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.LowConfidence)).Speaker!.Name);
    }

    [Fact]
    public async Task Unsure_MentionIsAPronoun_IsNoBatch()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "There is no second harbour", confidence: 0.2).Say("Vera Kolm", "2014-06-17", "We never asked for one", confidence: 0.3).SaveAsync();
        await MentionAsync(collection, "They");
        Assert.Empty((await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.LowConfidence)).Batches);
    }

    [Fact]
    public async Task Unknown_SameLikeliestSpeaker_AreABatchWhateverTheChance()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say(null, "2014-06-16", "There is no second harbour").Say(null, "2014-06-17", "We never asked for one").Say(null, "2014-06-18", "Nobody asked the fish").SaveAsync();
        await MentionAsync(collection, "the speaker");
        var (names, chance) = (new[] { "Oda “O.” Venn", "Oda “O.” Venn", "Tom Rask" }, 0.1);
        await using (var context = collection.Store.Context())
        {
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            foreach (var (quote, name) in (await context.Quotes.OrderBy(q => q.Id).ToListAsync(TestContext.Current.CancellationToken)).Zip(names))
                quote.Candidates = QuoteCandidate.Write([new(null, name, SpeakerKind.Person, chance += 0.05)]);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var item = await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.UnknownSpeaker);
        var decided = await collection.Decisions().Decisions.Yes(item, Assert.Single(item.Batches))!();
        Assert.Equal((2, true), (decided.Items, decided.IsDone));
        Assert.Equal("Tom Rask", (await FirstAsync<ReviewItem.OfQuote>(collection, ReviewQueue.UnknownSpeaker)).Choices[0].Name);
    }

    [Fact]
    public async Task SameSpeaker_OneOfThreePairs_OffersAllWithTheName()
    {
        await using var collection = await TriangleAsync();
        var item = await FirstAsync<ReviewItem.OfSpeakers>(collection, ReviewQueue.SameSpeaker);
        var batch = item.Batches.Single(b => b.Says == "all 2 with Kolm");
        var (decisions, _) = collection.Decisions();
        var decided = await decisions.No(item, batch)();
        var entry = await collection.Store.AskAsync(c => c.AuditEntries.SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal((2, entry.Id), (decided.Items, Assert.Single(decided.Acts)));
        Assert.Equal("Said of 2 pairs of speakers that they are two: Kolm and Vera Kolm; Kolm and V. Kolm", entry.Summary);
        Assert.Null(await NextAsync(collection, ReviewQueue.SameSpeaker));
        Assert.True((await decisions.UndoAsync(decided.Acts)).IsDone);
        Assert.Equal(2, (await FirstAsync<ReviewItem.OfSpeakers>(collection, ReviewQueue.SameSpeaker)).Batches.Single(b => b.Says == "all 2 with Kolm").Count);
    }

    [Fact]
    public async Task SameSpeaker_AllAreOne_KeepsTheFullestNameAndUndoesAsOne()
    {
        await using var collection = await TriangleAsync();
        var (decisions, _) = collection.Decisions();
        var item = await FirstAsync<ReviewItem.OfSpeakers>(collection, ReviewQueue.SameSpeaker);
        var decided = await decisions.Yes(item, item.Batches.Single(b => b.Says == "all 2 with Kolm"))!();
        Assert.Equal(["Vera Kolm"], await NamesAsync(collection));
        Assert.True((await decisions.UndoAsync(decided.Acts)).IsDone);
        Assert.Equal(["Kolm", "V. Kolm", "Vera Kolm"], await NamesAsync(collection));
    }

    [Fact]
    public void Groups_PairsThatTouch_AreOneGroup()
    {
        var groups = SpeakerGroups.Of([Pair(1, 2), Pair(5, 6), Pair(3, 4), Pair(2, 3)]);
        Assert.Equal(["1 2 3 4", "5 6"], groups.Select(group => string.Join(' ', group.Select(side => side.Id).Order())));
    }

    private static BatchPair Pair(long first, long second) => new(new(first, "A", null, 1), new(second, "B", null, 1));

    private static async Task<Collection> TriangleAsync()
    {
        var collection = await Collection.OpenAsync();
        await collection.Say("Kolm", "2014-06-16", "There is no second harbour").Say("Vera Kolm", "2014-06-17", "The ferry runs all winter").Say("V. Kolm", "2014-06-18", "We never asked for one").SaveAsync();
        await using var context = collection.Store.Context();
        var (bare, full, initial) = (collection.Speaker("Kolm"), collection.Speaker("Vera Kolm"), collection.Speaker("V. Kolm"));
        foreach (var (one, other) in new[] { (bare, full), (bare, initial) })
            context.SpeakerPairs.Add(new SpeakerPair { FirstId = Math.Min(one, other), SecondId = Math.Max(one, other), Score = 0.5, Reason = "only a surname" });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return collection;
    }

    private static async Task MentionAsync(Collection collection, string words)
    {
        await using var context = collection.Store.Context();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        foreach (var quote in await context.Quotes.Include(q => q.Document).ToListAsync(TestContext.Current.CancellationToken))
        {
            quote.MentionStart = quote.Document!.Text.IndexOf(words, StringComparison.Ordinal);
            quote.MentionEnd = quote.MentionStart + words.Length;
        }

        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static Task<List<string>> NamesAsync(Collection collection) =>
        collection.Store.AskAsync(c => c.Quotes.Select(q => q.Speaker!.Name).Distinct().OrderBy(n => n).ToListAsync(TestContext.Current.CancellationToken));

    private static async Task<ReviewItem?> NextAsync(Collection collection, ReviewQueue queue) =>
        (await collection.Review().AskAsync(new(queue, []), TestContext.Current.CancellationToken)).Item;

    private static async Task<T> FirstAsync<T>(Collection collection, ReviewQueue queue) where T : ReviewItem => Assert.IsType<T>(await NextAsync(collection, queue));
}
