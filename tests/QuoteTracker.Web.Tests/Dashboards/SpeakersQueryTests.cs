using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Speakers;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class SpeakersQueryTests
{
    [Fact]
    public async Task Order_MostQuotesOrName_HoldsOverTheList()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Zora Abel", "2020-03-01", "The first thing said").Say("Zora Abel", "2020-04-01", "The second thing said").Say("Anna Berg", "2021-03-01", "The third thing said").SaveAsync();
        Assert.Equal(["Zora Abel", "Anna Berg"], (await AskAsync(collection, QuoteFilter.All)).Rows.Select(r => r.Name));
        Assert.Equal(["Anna Berg", "Zora Abel"], (await AskAsync(collection, QuoteFilter.All, SpeakerOrder.Name)).Rows.Select(r => r.Name));
        Assert.Equal(["Anna Berg", "Zora Abel"], (await AskAsync(collection, QuoteFilter.All, SpeakerOrder.Latest)).Rows.Select(r => r.Name));
    }

    [Fact]
    public async Task Recurring_CountsWhatTheFilterForItLetsThrough()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Zora Abel", "2020-03-01", "The first thing said", 1).Say("Zora Abel", "2020-03-02", "The first thing said", 1).Say("Zora Abel", "2020-04-01", "Something else was said").SaveAsync();
        var row = Assert.Single((await AskAsync(collection, QuoteFilter.All)).Rows);
        Assert.Equal((new(2, 3), new(1, 2)), (row.Said, row.Recurring));
        var behind = await collection.Store.AskAsync(context => context.Ledger.SelectAsync(context, new QuoteFilter { Speakers = [row.Id], Recurring = true }, TestContext.Current.CancellationToken));
        Assert.Equal(row.Recurring, new(behind.Utterances, behind.Reports));
    }

    [Fact]
    public async Task Years_CountEachYearOfTheSpan()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Zora Abel", "2018-03-01", "The first thing said").Say("Anna Berg", "2020-04-01", "The second thing said").Say("Anna Berg", null, "The third thing said").Say(null, "2019-01-01", "Nobody knows who said it").SaveAsync();
        var answer = await AskAsync(collection, QuoteFilter.All, SpeakerOrder.Name);
        Assert.Equal((2018, 2020, 1), (answer.FirstYear!.Value, answer.LastYear!.Value, answer.Unknown));
        Assert.Equal([0, 0, 1], answer.Rows[0].Years);
        Assert.Equal(1, answer.Rows[0].Undated);
    }

    [Fact]
    public async Task Search_AName_ComesBeforeThoseWhoSpeakOfIt()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Anna Berg", "2020-03-01", "Abel must explain the bridge").Say("Anna Berg", "2020-04-01", "Abel will explain nothing").Say("Zora Abel", "2020-05-01", "There is nothing to explain").SaveAsync();
        Assert.Equal(["Zora Abel", "Anna Berg"], (await AskAsync(collection, new QuoteFilter { Text = "abel" })).Rows.Select(r => r.Name));
    }

    [Fact]
    public async Task Page_BehindTheLastOne_IsTheLastOne()
    {
        await using var collection = await Collection.OpenAsync();
        for (var i = 0; i <= SpeakersQuestion.PageSize; i++)
            collection.Say($"Speaker {i:00}", "2020-03-01", $"The words number {i} of the day");
        await collection.SaveAsync();
        var answer = await AskAsync(collection, QuoteFilter.All, SpeakerOrder.Name, page: 9);
        Assert.Equal((2, 2, SpeakersQuestion.PageSize + 1), (answer.Page, answer.Pages, answer.Total));
        Assert.Equal("Speaker 40", Assert.Single(answer.Rows).Name);
    }

    [Fact]
    public async Task MaybeSame_IsSaidOfBothUntilAPersonSaysOtherwise()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Zora Abel", "2020-03-01", "The first thing said").Say("Z. Abel", "2020-04-01", "The second thing said").SaveAsync();
        await PairAsync(collection, isRejected: false);
        var answer = await AskAsync(collection, QuoteFilter.All, SpeakerOrder.Name);
        Assert.Equal(1, answer.Pairs);
        Assert.Equal(["Zora Abel", "Z. Abel"], answer.Rows.Select(r => r.MaybeSame?.Name));
    }

    [Fact]
    public async Task MaybeSame_Rejected_IsNotSaid()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Zora Abel", "2020-03-01", "The first thing said").Say("Z. Abel", "2020-04-01", "The second thing said").SaveAsync();
        await PairAsync(collection, isRejected: true);
        var answer = await AskAsync(collection, QuoteFilter.All);
        Assert.Equal(0, answer.Pairs);
        Assert.All(answer.Rows, row => Assert.Null(row.MaybeSame));
    }

    private static async Task PairAsync(Collection collection, bool isRejected)
    {
        var (one, other) = (collection.Speaker("Zora Abel"), collection.Speaker("Z. Abel"));
        await using var context = collection.Store.Context();
        context.Add(new SpeakerPair { FirstId = Math.Min(one, other), SecondId = Math.Max(one, other), Score = 0.8, Reason = "the same surname", IsRejected = isRejected });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static Task<SpeakersAnswer> AskAsync(Collection collection, QuoteFilter filter, SpeakerOrder order = SpeakerOrder.Most, int page = 1)
        => new SpeakersQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(new(filter, order, page), TestContext.Current.CancellationToken);
}
