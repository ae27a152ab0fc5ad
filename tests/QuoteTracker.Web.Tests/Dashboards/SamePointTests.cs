using Bunit;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Tests.Components;

namespace QuoteTracker.Web.Tests.Dashboards;

/// <summary>Suggestions of the same point, in Review and on the page of a statement.</summary>
public sealed class SamePointTests : ComponentTest
{
    private const string Line = "There is no second harbour for us";
    private const string Other = "Nobody has another harbour for this town";
    private const string Contrary = "There is a second harbour for us";
    private const string Reason = "“second” / “another”; shares: harbour";

    [Fact]
    public async Task Review_AmongEqualReports_ShowsTheSuggestionFirstAsSuch()
    {
        await using var collection = await SuggestedAsync();
        var item = await FirstAsync(collection);
        Assert.Equal(("same point", Reason, 0.8, true), (item.Level, item.Reason, item.Score, item.IsEcho));
        Assert.Equal((Line, Other), (item.First.Text, item.Second.Text));
        Assert.Equal(["Harbour Post", "The Ledger"], item.First.Sources.Concat(item.Second.Sources));

        var drawn = Render<StatementsReview>(p => p.Add(r => r.Item, item));
        Assert.Equal("same point", drawn.Find(".chip").TextContent);
        Assert.Contains("Said in other words. " + Reason, drawn.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Contains("By others: an echo in other words.", drawn.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Empty(drawn.FindAll("ins, del"));
    }

    [Fact]
    public async Task Review_YesOrNo_LeavesTheQueueUntilUndone()
    {
        await using var collection = await SuggestedAsync();
        var (decisions, acting) = collection.Decisions();
        foreach (var decide in new Func<ReviewItem, Func<Task<Decided>>>[] { item => decisions.Yes(item)!, item => decisions.No(item) })
        {
            var item = await FirstAsync(collection);
            Assert.True((await decide(item)()).IsDone);
            Assert.DoesNotContain("same point", await LevelsAsync(collection));
            await acting.UndoAsync();
            Assert.Equal(item.Key, (await FirstAsync(collection)).Key);
        }
    }

    [Fact]
    public async Task Statement_Suggestions_AreFoundFromBothSidesAndApartFromCounterVariants()
    {
        await using var collection = await SuggestedAsync();
        var answer = await AskAsync(collection, Line);
        var point = Assert.Single(answer.SamePoints);
        Assert.Equal((Other, Reason, 0.8, "Ilmar Teess", true, 1), (point.Text, point.Reason, point.Score, point.Speaker, point.IsEcho, point.Reports));
        Assert.Equal([collection.Statement(Contrary)], answer.CounterVariants.Select(v => v.Statement));
        Assert.Equal(Line, Assert.Single((await AskAsync(collection, Other)).SamePoints).Text);
        Assert.Empty((await AskAsync(collection, Contrary)).SamePoints);
    }

    [Fact]
    public async Task Statement_Confirmed_LabelsTheWordingAsSamePoint()
    {
        await using var collection = await SuggestedAsync();
        await collection.Store.Get<StatementShaping>().MergeAsync(collection.Statement(Other), collection.Statement(Line), Stop);
        await collection.Store.Get<StatementShaping>().MergeAsync(collection.Statement(Contrary), collection.Statement(Line), Stop);
        var answer = await AskAsync(collection, Line);
        Assert.Empty(answer.SamePoints);
        Assert.Equal(
            [(Line, WordingLevel.SameWords), (Other, WordingLevel.SamePoint), (Contrary, WordingLevel.NearlySameWords)],
            answer.Variants.OrderBy(v => v.First).Select(v => (v.Text, v.Level)));

        var table = Render<WordingTable>(p => p.Add(t => t.Answer, answer));
        Assert.Equal(["nearly the same words", "same point", "same words"], table.FindAll(".level").Select(label => label.TextContent).Order(StringComparer.Ordinal));
        Assert.Empty(table.FindAll("tr").Single(row => row.TextContent.Contains(Other, StringComparison.Ordinal)).QuerySelectorAll("ins, del"));
    }

    [Fact]
    public void List_Buttons_SayWhichStatementTheyDecideOn()
    {
        var (same, other) = (0L, 0L);
        var list = Render<SamePointList>(p => p.Add(l => l.Points, [new SamePoint(7, Other, Reason, 0.8) { Speaker = "Ilmar Teess", Reports = 2, IsEcho = true }])
            .Add(l => l.OnSame, point => same = point.Statement).Add(l => l.OnOther, point => other = point.Statement));
        Assert.Equal("statements/7", list.Find(".words a").GetAttribute("href"));
        Assert.Contains("an echo in other words", list.Find(".meta").TextContent, StringComparison.Ordinal);
        list.Find("button[aria-label='Confirm: " + Other + "']").Click();
        list.Find("button[aria-label='Not the same: " + Other + "']").Click();
        Assert.Equal((7L, 7L), (same, other));
    }

    private static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    private static async Task<Collection> SuggestedAsync()
    {
        var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", Line).Say("Ilmar Teess", "2016-01-02", Other, source: "The Ledger").Say("Oda Venn", "2017-01-02", Contrary).SaveAsync();
        await using var context = collection.Store.Context();
        context.StatementLinks.AddRange(
            new StatementLink { FirstId = collection.Statement(Line), SecondId = collection.Statement(Other), Kind = StatementLinkKind.SamePoint, Score = 0.8, Reason = Reason },
            new StatementLink { FirstId = collection.Statement(Line), SecondId = collection.Statement(Contrary), Kind = StatementLinkKind.CounterVariant, Difference = "no / a" });
        await context.SaveChangesAsync(Stop);
        return collection;
    }

    private static async Task<ReviewItem.OfStatements> FirstAsync(Collection collection) =>
        Assert.IsType<ReviewItem.OfStatements>((await collection.Review().AskAsync(new(ReviewQueue.SameStatement, []), Stop)).Item);

    /// <summary>The levels of all that waits in the queue.</summary>
    private static async Task<IReadOnlyList<string>> LevelsAsync(Collection collection)
    {
        var (later, levels) = (new List<string>(), new List<string>());
        while ((await collection.Review().AskAsync(new(ReviewQueue.SameStatement, later), Stop)).Item is ReviewItem.OfStatements item)
        {
            later.Add(item.Key);
            levels.Add(item.Level);
        }

        return levels;
    }

    private static async Task<StatementAnswer> AskAsync(Collection collection, string words) =>
        (await new StatementQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(new(collection.Statement(words), 1), Stop))!;
}
