using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.History;
using QuoteTracker.Web.Dashboards.Tags;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class TagsQueryTests
{
    [Fact]
    public async Task Tags_CountQuotesOfTheBranchOnce()
    {
        await using var collection = await TaggedAsync();
        var answer = await AskAsync(collection);
        Assert.Equal(["Promises", "Money", "Threats"], answer.Rows.Select(row => row.Name));
        Assert.Equal((2, 1, ""), (answer.Rows[0].Quotes, answer.Rows[0].OwnQuotes, answer.Rows[0].Path));
        Assert.Equal((2, 2, "Promises"), (answer.Rows[1].Quotes, answer.Rows[1].OwnQuotes, answer.Rows[1].Path));
        Assert.Equal((0, 1), (answer.Rows[2].Quotes, answer.Rows[2].Place));
    }

    [Fact]
    public async Task Tags_RetiredParentOfOneInUse_IsShown()
    {
        await using var collection = await TaggedAsync();
        var codebook = collection.Store.Get<Codebook>();
        var rows = (await AskAsync(collection)).Rows;
        await codebook.RetireAsync(rows[0].Id, isRetired: true);
        await codebook.RetireAsync(rows[2].Id, isRetired: true);
        var answer = await AskAsync(collection);
        Assert.Equal(["Promises", "Money"], answer.Shown(withRetired: false).Select(row => row.Name));
        Assert.Equal(3, answer.Shown(withRetired: true).Count);
        Assert.Equal(3, answer.Shown(withRetired: false, chosen: rows[2].Id).Count);
        Assert.Equal(2, answer.Retired);
        Assert.True(answer.IsWithin(rows[1].Id, rows[0].Id));
        Assert.False(answer.IsWithin(rows[0].Id, rows[1].Id));
    }

    [Fact]
    public async Task History_ShowsActsWithWhereTheyLead()
    {
        await using var collection = await TaggedAsync();
        var history = collection.Store.Get<Web.Store.Hand.History>();
        var query = new HistoryQuery(history, collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>());
        var all = await query.AskAsync(new(new HistoryFilter(), 1));
        Assert.Equal(5, all.Total);
        Assert.Equal(["create-tag", "tag-quotes"], all.Actions);
        Assert.Equal(["Ada"], all.People);
        Assert.Equal("documents/1?quote=1#q1", all.Lines[1].Address);
        Assert.StartsWith("tags?tag=", all.Lines[^1].Address);
        await history.UndoAsync(all.Lines[0].Entry.Id);
        Assert.Equal(1, (await query.AskAsync(new(new HistoryFilter(IsUndone: true), 1))).Total);
        Assert.Equal(3, (await query.AskAsync(new(new HistoryFilter("create-tag", Who: "Ada"), 1))).Total);
        Assert.Equal(0, (await query.AskAsync(new(new HistoryFilter(Who: "Bob"), 1))).Total);
    }

    private static Task<TagsAnswer> AskAsync(Collection collection) => new TagsQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync();

    /// <summary>Promises (on the first quote) › Money (on the first and the second), Threats (on none).</summary>
    private static async Task<Collection> TaggedAsync()
    {
        var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "The bridge will be paid for").Say("Vera Kolm", "2014-06-17", "Nobody will pay twice").Say("Ilmar Teess", "2014-06-18", "It rains").SaveAsync();
        var codebook = collection.Store.Get<Codebook>();
        var promises = (await codebook.CreateAsync(new TagEdit("Promises", "", 1, 1), null)).SubjectId!.Value;
        var money = (await codebook.CreateAsync(new TagEdit("Money", "", 2, 2), promises)).SubjectId!.Value;
        await codebook.CreateAsync(new TagEdit("Threats", "", 3, null), null);
        var quotes = await collection.Store.AskAsync(context => context.Quotes.OrderBy(q => q.Id).Select(q => q.Id).ToListAsync());
        await collection.Store.Get<Tagging>().TagAsync([quotes[0]], promises);
        await collection.Store.Get<Tagging>().TagAsync([quotes[0], quotes[1]], money);
        return collection;
    }
}
