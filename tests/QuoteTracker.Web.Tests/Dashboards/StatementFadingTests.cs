using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class StatementFadingTests
{
    private const string Line = "There is no second harbour for us";
    private const string Other = "The ferry will run all winter long";

    public StatementFadingTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData(4, "2012-01-01", "2013-01-01", "2024-01-01", null)] // too few
    [InlineData(5, "2012-01-01", "2012-03-01", "2012-08-01", null)] // no silence yet
    [InlineData(5, "2012-01-01", "2014-01-01", "2015-01-01", null)] // (2/3)^4 = 0.20
    [InlineData(5, "2012-01-01", "2014-01-01", "2018-01-01", 0.012)] // (1/3)^4
    [InlineData(10, "2012-01-01", "2014-01-01", "2015-01-01", 0.026)] // (2/3)^9
    [InlineData(5, "2012-01-01", "2012-01-01", "2013-01-01", 0.0)]
    public void Chance_IsThatOfSolow(int utterances, string first, string last, string until, double? chance)
    {
        var found = StatementFading.ChanceOf(utterances, Day(first), Day(last), Day(until));
        Assert.Equal(chance, found is { } known ? Math.Round(known, 3) : null);
    }

    [Fact]
    public async Task Statements_OfACourse_AreThoseAndSayWhy()
    {
        await using var collection = await SaidAsync();
        var fading = await AskAsync(collection, QuoteFilter.All, CourseKind.Fading);
        var line = Assert.Single(fading.Lines);
        Assert.Equal((Line, 5, 1), (line.Text, line.Course.Utterances, line.Course.Undated));
        Assert.Equal("fading, silent for 6 years", CourseWords.Label(line.Course));
        Assert.Equal("Said in 5 utterances from 1 March 2012 to 1 March 2014, one in 6 months; not in the 6 years to 10 May 2020, the day of the latest document. "
            + "Were it still said so often, so long a silence would be a chance of 0.4 % (Solow 1993). Not counted: 1 utterance without a year.", CourseWords.Reason(line.Course));
        Assert.Equal([Other], (await AskAsync(collection, QuoteFilter.All, CourseKind.Back)).Lines.Select(l => l.Text));
        Assert.Equal(2, (await AskAsync(collection, QuoteFilter.All, CourseKind.Any)).Total);
    }

    [Fact]
    public async Task Statements_ASpeakersLine_FadesThoughOthersSayIt()
    {
        await using var collection = await SaidAsync();
        await collection.Say("Ilmar Teess", "2020-04-01", Line, 7).SaveAsync();
        Assert.Equal(0, (await AskAsync(collection, QuoteFilter.All, CourseKind.Fading)).Total);
        Assert.Equal(1, (await AskAsync(collection, new QuoteFilter { Speakers = [collection.Speaker("Vera Kolm")] }, CourseKind.Fading)).Total);
        Assert.Equal(0, (await AskAsync(collection, new QuoteFilter { Speakers = [collection.Speaker("Vera Kolm")], To = Day("2014-12-31") }, CourseKind.Fading)).Total);
    }

    [Fact]
    public async Task Overview_Fading_IsToldBesideWhatIsNew()
    {
        await using var collection = await SaidAsync();
        var answer = await new OverviewQuery(Contexts(collection)).AskAsync(QuoteFilter.All, stop: TestContext.Current.CancellationToken);
        Assert.Equal(Line, Assert.Single(answer.New.Fading).Text);
        var page = await new StatementQuery(Contexts(collection)).AskAsync(new(collection.Statement(Line), 1), TestContext.Current.CancellationToken);
        Assert.Equal(CourseKind.Fading, page!.Course.Kind);
    }

    private static async Task<Collection> SaidAsync()
    {
        var collection = await Collection.OpenAsync();
        foreach (var (at, day) in ((string?[])["2012-03-01", "2012-09-01", "2013-03-01", "2013-09-01", "2014-03-01", null]).Index())
            collection.Say("Vera Kolm", day, Line, at + 1);
        return await collection.Say("Vera Kolm", "2013-01-01", Other, 1).Say("Vera Kolm", "2020-05-01", Other, 2).Say("Ilmar Teess", "2020-05-10", "Nobody asked us about the bridge").SaveAsync();
    }

    private static Task<StatementsAnswer> AskAsync(Collection collection, QuoteFilter filter, CourseKind course) =>
        new StatementsQuery(Contexts(collection)).AskAsync(new(filter, StatementOrder.Most, 1, 1, Course: course), TestContext.Current.CancellationToken);

    private static IDbContextFactory<QuoteTrackerContext> Contexts(Collection collection) => collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>();

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
