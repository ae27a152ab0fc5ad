using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Store.Queries;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class StatementPartsTests
{
    private const string Line = "There is no second harbour for us";
    private const string Other = "The ferry will run all winter long";

    [Fact]
    public async Task Utterance_InTheFilter_LetsThroughItsReportsOnly()
    {
        await using var collection = await SaidAsync();
        await using var context = collection.Store.Context();
        var filter = new QuoteFilter { Statement = collection.Statement(Line), Utterance = 1 };
        Assert.Equal(2, await context.Quotes.Where(filter, context).CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task MergedStatement_AnswersWithTheOneItIsPartOf()
    {
        await using var collection = await SaidAsync();
        var (from, into) = (collection.Statement(Other), collection.Statement(Line));
        var acted = await collection.Store.Get<StatementShaping>().MergeAsync(from, into, TestContext.Current.CancellationToken);
        var answer = await new StatementQuery(Contexts(collection)).AskAsync(new(from, 1), TestContext.Current.CancellationToken);
        Assert.True(acted.IsDone);
        Assert.Equal((into, 4), (answer!.Id, answer.Quotes));
    }

    [Fact]
    public async Task Choices_ByTypedWords_AreOtherStatementsThatHoldThem()
    {
        await using var collection = await SaidAsync();
        var choice = Assert.Single(await new StatementChoicesQuery(Contexts(collection)).AskAsync(collection.Statement(Line), "ferry", TestContext.Current.CancellationToken));
        Assert.Equal((Other, "1 utterance, 1 report"), (choice.Text, choice.Detail));
        Assert.Empty(await new StatementChoicesQuery(Contexts(collection)).AskAsync(collection.Statement(Other), "ferry", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Choices_NothingTyped_AreThoseWithTheSameWords()
    {
        await using var collection = await SaidAsync();
        await using (var context = collection.Store.Context())
        {
            context.StatementKeys.AddRange(new StatementKey { StatementId = collection.Statement(Line), Key = 5 }, new StatementKey { StatementId = collection.Statement(Other), Key = 5 });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal([Other], (await new StatementChoicesQuery(Contexts(collection)).AskAsync(collection.Statement(Line), "", TestContext.Current.CancellationToken)).Select(c => c.Text));
    }

    [Fact]
    public void Wordings_OfAQuoteThatGoesOn_AreTheSentenceThatSaysIt()
    {
        const string Long = "The harbour of our fathers will never be closed";
        Assert.Equal(Long, Wordings.SayingOf(Long, $"I have said it for years. {Long}. Ask the fishermen of the old town where they would go with their boats"));
        Assert.Equal("Something else altogether", Wordings.SayingOf(Long, "Something else altogether,"));
    }

    private static async Task<Collection> SaidAsync()
    {
        var collection = await Collection.OpenAsync();
        return await collection.Say("Vera Kolm", "2014-06-16", Line, 1).Say("Vera Kolm", "2014-06-17", Line, 1).Say("Ilmar Teess", "2016-01-02", Line, 2)
            .Say("Ilmar Teess", "2017-01-02", Other, 1).SaveAsync();
    }

    private static IDbContextFactory<QuoteTrackerContext> Contexts(Collection collection) => collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>();
}
