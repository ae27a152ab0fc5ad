using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class QuotesQueryTests
{
    private const string Line = "There is no second harbour for us";

    [Fact]
    public async Task Total_ReprintsAreOneUtterance_BothAreCounted()
    {
        await using var collection = await SaidAsync();
        var answer = await AskAsync(collection, new QuoteFilter { Statement = collection.Statement(Line) });
        Assert.Equal("3 quotes: 2 utterances, 3 reports, 3 documents", answer.Acts.Say());
        var none = await AskAsync(collection, new QuoteFilter { Text = "nobody said this" });
        Assert.Equal("no quotes", none.Acts.Say());
    }

    [Fact]
    public async Task Filter_OthersTermAndVeryQuotes_LetThroughTheirOwn()
    {
        await using var collection = await SaidAsync();
        var others = Assert.Single((await AskAsync(collection, new QuoteFilter { NotSpeakers = [collection.Speaker("Vera Kolm")] })).Quotes);
        Assert.Equal("Ilmar Teess", others.Speaker);
        Assert.Equal(others.Id, Assert.Single((await AskAsync(collection, new QuoteFilter { Quotes = [others.Id] })).Quotes).Id);
        await using (var context = collection.Store.Context())
        {
            context.Add(new QuoteTerm { QuoteId = others.Id, Key = "harbour" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(others.Id, Assert.Single((await AskAsync(collection, new QuoteFilter { Term = "harbour" })).Quotes).Id);
    }

    [Fact]
    public async Task Find_SpeakerWithoutQuotes_IsNotOffered()
    {
        await using var collection = await SaidAsync();
        await using (var context = collection.Store.Context())
        {
            context.Add(new Speaker { Name = "Vera Silent", FoldedName = "vera silent", Color = 1 });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var found = await new FindQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync("vera", TestContext.Current.CancellationToken);
        Assert.Equal(["Vera Kolm"], found.Where(choice => choice.Detail == "speaker").Select(choice => choice.Text));
    }

    [Fact]
    public async Task Statements_OneReportInTheSelection_IsNotSaidAgainThere()
    {
        await using var collection = await SaidAsync();
        var query = new StatementsQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>());
        var all = await query.AskAsync(new(QuoteFilter.All, StatementOrder.Most, 1, 1), TestContext.Current.CancellationToken);
        Assert.Equal(1, all.Total);
        var his = await query.AskAsync(new(new QuoteFilter { Speakers = [collection.Speaker("Ilmar Teess")] }, StatementOrder.Most, 1, 1), TestContext.Current.CancellationToken);
        Assert.Equal(0, his.Total);
    }

    private static Task<QuotesAnswer> AskAsync(Collection collection, QuoteFilter filter) =>
        new QuotesQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(new QuoteAddress(filter, QuoteSort.Newest, 1), TestContext.Current.CancellationToken);

    private static async Task<Collection> SaidAsync()
    {
        var collection = await Collection.OpenAsync();
        return await collection.Say("Vera Kolm", "2014-06-16", Line, 1).Say("Vera Kolm", "2014-06-17", Line, 1).Say("Ilmar Teess", "2016-01-02", Line, 2)
            .Say(null, "2018-01-02", "The grain will be sold at home").SaveAsync();
    }
}
