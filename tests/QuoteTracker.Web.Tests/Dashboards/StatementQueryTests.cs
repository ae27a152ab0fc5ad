using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class StatementQueryTests
{
    private const string Line = "There is no second harbour for us";
    private const string Other = "There is a second harbour for us";

    [Fact]
    public async Task Statement_TellsItsLife()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", Line, 1, "Harbours").Say("Vera Kolm", "2014-06-17", Line, 1, source: "Courier")
            .Say("Ilmar Teess", "2016-01-02", Line, 2).Say("Ilmar Teess", "2016-02-02", Line, 3).Say(null, null, Line, 4).SaveAsync();
        var answer = await AskAsync(collection, collection.Statement(Line));
        Assert.NotNull(answer);
        Assert.Equal((5, 5, 4, 1), (answer.Quotes, answer.Reports, answer.Utterances, answer.Undated));
        Assert.Equal(["Vera Kolm", "Ilmar Teess", null], answer.Speakers.Select(s => s.Name));
        Assert.Equal((1, 2), (answer.Speakers[0].Utterances, answer.Speakers[0].Reports));
        Assert.Equal(new StatementSilence(new(2014, 6, 16), new(2016, 1, 2)), answer.Silence);
        Assert.Equal([2, 1, 1], answer.Timeline.Select(u => u.Reports));
        Assert.Equal("Harbours", Assert.Single(answer.Themes).Name);
    }

    [Fact]
    public async Task Statement_OccurrencesShowTheParagraphWithTheWordsMarked()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", Line, 1).Say("Vera Kolm", "2014-06-17", Line, 1).SaveAsync();
        var answer = await AskAsync(collection, collection.Statement(Line));
        Assert.Equal([1, 1], answer!.Occurrences.Select(o => o.Utterance));
        Assert.Equal(["Reporters came early. “", Line, ",” the speaker said. They left late."], answer.Occurrences[0].Paragraph.Select(p => p.Text));
        Assert.Equal([false, true, false], answer.Occurrences[0].Paragraph.Select(p => p.IsQuoted));
    }

    [Fact]
    public async Task Statement_CounterVariantsAreFoundFromBothSides()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", Line).Say("Ilmar Teess", "2016-01-02", Other).SaveAsync();
        await using (var context = collection.Store.Context())
        {
            context.StatementLinks.Add(new StatementLink { FirstId = collection.Statement(Line), SecondId = collection.Statement(Other), Kind = StatementLinkKind.CounterVariant, Difference = "no / a" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var one = Assert.Single((await AskAsync(collection, collection.Statement(Line)))!.CounterVariants);
        Assert.Equal(("no / a", "Ilmar Teess", new DateOnly(2016, 1, 2)), (one.DiffersIn, one.Speaker, one.First));
        Assert.Contains(one.Difference, p => p.Kind == DiffKind.Removed && p.Text.Contains("no", StringComparison.Ordinal));
        Assert.Equal("Vera Kolm", Assert.Single((await AskAsync(collection, collection.Statement(Other)))!.CounterVariants).Speaker);
    }

    [Fact]
    public async Task Statement_ThatIsNotThere_IsNull()
    {
        await using var collection = await Collection.OpenAsync();
        Assert.Null(await AskAsync(collection, 99));
    }

    [Theory]
    [InlineData(StatementOrder.Most, CountUnit.Utterances, "A is said often over time")]
    [InlineData(StatementOrder.Most, CountUnit.Reports, "B is printed by everybody at once")]
    [InlineData(StatementOrder.Speakers, CountUnit.Utterances, "C is said by many people")]
    [InlineData(StatementOrder.Span, CountUnit.Utterances, "D is said for many years")]
    [InlineData(StatementOrder.Recent, CountUnit.Utterances, "B is printed by everybody at once")]
    public async Task Statements_AreRanked(StatementOrder order, CountUnit unit, string first)
    {
        await using var collection = await RankedAsync();
        var answer = await RankAsync(collection, new(QuoteFilter.All, order, 1, 1, unit));
        Assert.Equal(4, answer.Total);
        Assert.Equal(first, answer.Lines[0].Text);
        var filtered = await RankAsync(collection, new(new QuoteFilter { Dated = DateState.Dated }, order, 1, 1, unit));
        Assert.Equal(answer.Lines.Select(l => (l.Text, l.Utterances, l.Reports)), filtered.Lines.Select(l => (l.Text, l.Utterances, l.Reports)));
    }

    [Fact]
    public async Task Statements_LeastAndFilterNarrow()
    {
        await using var collection = await RankedAsync();
        Assert.Equal(["A is said often over time"], (await RankAsync(collection, new(QuoteFilter.All, StatementOrder.Most, 4, 1))).Lines.Select(l => l.Text));
        var many = await RankAsync(collection, new(new QuoteFilter { Speakers = [collection.Speaker("Ilmar Teess")] }, StatementOrder.Most, 1, 1));
        Assert.Empty(many.Lines);
    }

    private static async Task<Collection> RankedAsync()
    {
        var collection = await Collection.OpenAsync();
        foreach (var month in (int[])[1, 2, 3, 4])
            collection.Say("Vera Kolm", $"2020-0{month}-01", "A is said often over time");
        foreach (var paper in (string[])["a", "b", "c", "d", "e"])
            collection.Say("Vera Kolm", "2023-05-05", "B is printed by everybody at once", 1, source: paper);
        foreach (var who in (string[])["Vera Kolm", "Ilmar Teess", "Marek Oder"])
            collection.Say(who, "2021-01-01", "C is said by many people", 1);
        collection.Say("Vera Kolm", "2001-01-01", "D is said for many years").Say("Vera Kolm", "2022-01-01", "D is said for many years");
        return await collection.Say("Vera Kolm", "2024-01-01", "Said only once by anybody").SaveAsync();
    }

    private static Task<StatementsAnswer> RankAsync(Collection collection, StatementsQuestion question)
        => new StatementsQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(question, TestContext.Current.CancellationToken);

    private static Task<StatementAnswer?> AskAsync(Collection collection, long id)
        => new StatementQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(new(id, 1), TestContext.Current.CancellationToken);
}
