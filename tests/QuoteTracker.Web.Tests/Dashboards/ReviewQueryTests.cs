using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Tests.Dashboards;

/// <summary>Which question comes next.</summary>
public sealed class ReviewQueryTests
{
    [Fact]
    public async Task Unsure_ReportsTimesDoubt_DecideTheOrder()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "Said once and doubtful", confidence: 0.1)
            .Say("Vera Kolm", "2014-06-17", "Said in three papers", confidence: 0.4).Say("Oda Venn", "2014-06-17", "Said in three papers").Say("Oda Venn", "2014-06-17", "Said in three papers").SaveAsync();
        Assert.Equal("Said in three papers", Text(await AskAsync(collection)));
    }

    [Fact]
    public async Task SameSpeaker_QuotesOfTheSmallerSideTimesDoubt_DecideTheOrder()
    {
        await using var collection = await Collection.OpenAsync();
        foreach (var day in Enumerable.Range(10, 3))
            collection.Say("Kolm", $"2014-06-{day}", $"Words of the day {day}").Say("Vera Kolm", $"2015-06-{day}", $"Other words of the day {day}");
        await collection.Say("O. Venn", "2014-06-16", "Nobody asked the fish").Say("Oda Venn", "2014-06-17", "The ferry runs all winter").SaveAsync();
        await using var context = collection.Store.Context();
        context.Add(Pair(collection, "O. Venn", "Oda Venn", 0.5));
        context.Add(Pair(collection, "Kolm", "Vera Kolm", 0.6));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        var first = Assert.IsType<ReviewItem.OfSpeakers>((await AskAsync(collection, ReviewQueue.SameSpeaker)).Item);
        Assert.Equal("Vera Kolm", first.Kept.Name);
    }

    [Fact]
    public async Task SameSpeaker_DocumentAndSourceOfBoth_AreEvidence()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Kolm", "2014-06-16", "Nobody asked the fish").Say("Vera Kolm", "2014-06-17", "The ferry runs all winter", source: "The Ledger").SaveAsync();
        await using var context = collection.Store.Context();
        context.Add(Pair(collection, "Kolm", "Vera Kolm", 0.5));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        var apart = Assert.IsType<ReviewItem.OfSpeakers>((await AskAsync(collection, ReviewQueue.SameSpeaker)).Item);
        Assert.Empty(apart.Together);
        Assert.Empty(apart.SharedSources);
        collection.Say("Kolm", "2014-06-18", "The harbour is full").Beside("Vera Kolm");
        await collection.SaveAsync();
        var together = Assert.IsType<ReviewItem.OfSpeakers>((await AskAsync(collection, ReviewQueue.SameSpeaker)).Item);
        Assert.Equal("On The harbour is full", Assert.Single(together.Together).Title);
        Assert.Equal(["Harbour Post"], together.SharedSources);
    }

    [Fact]
    public async Task Later_IsPassedOver_AndWhatIsShownStays()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "The first words", confidence: 0.1).Say("Vera Kolm", "2014-06-17", "The second words", confidence: 0.2).SaveAsync();
        var first = (await AskAsync(collection)).Item!;
        var second = await AskAsync(collection, ReviewQueue.LowConfidence, [first.Key]);
        Assert.Equal("The second words", Text(second));
        Assert.Equal("The second words", Text(await AskAsync(collection, ReviewQueue.LowConfidence, [], second.Item!.Key)));
        Assert.Null((await AskAsync(collection, ReviewQueue.LowConfidence, [first.Key, second.Item.Key])).Item);
    }

    [Fact]
    public async Task Unsure_TextWithEmoji_ShowsWhatStandsAroundTheQuote()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "The 😀 first 😀 words", confidence: 0.1).SaveAsync();
        var item = Assert.IsType<ReviewItem.OfQuote>((await AskAsync(collection)).Item);
        Assert.Equal(("Reporters came early. “", ",” the speaker said. They left late."), (item.Before, item.After));
    }

    [Theory]
    [InlineData("q0")]
    [InlineData("s1-2")]
    [InlineData("x")]
    [InlineData("")]
    public async Task Shown_WaitsNoLonger_IsTheNextOne(string key)
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "The first words", confidence: 0.1).SaveAsync();
        Assert.Equal("The first words", Text(await AskAsync(collection, ReviewQueue.LowConfidence, [], key)));
    }

    private static SpeakerPair Pair(Collection collection, string one, string other, double score)
    {
        var (first, second) = (collection.Speaker(one), collection.Speaker(other));
        return new() { FirstId = Math.Min(first, second), SecondId = Math.Max(first, second), Score = score, Reason = "test" };
    }

    private static string Text(ReviewAnswer answer) => Assert.IsType<ReviewItem.OfQuote>(answer.Item).Text;

    private static Task<ReviewAnswer> AskAsync(Collection collection, ReviewQueue queue = ReviewQueue.LowConfidence, IReadOnlyList<string>? later = null, string? showing = null) =>
        collection.Review().AskAsync(new(queue, later ?? [], showing), TestContext.Current.CancellationToken);
}
