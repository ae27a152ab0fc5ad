using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Store.Queries;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class OverviewQueryTests
{
    private const string Line = "There is no second harbour for us";

    [Fact]
    public async Task EmptyDatabase_HasNothingAndNoAxis()
    {
        await using var collection = await Collection.OpenAsync();
        var answer = await AskAsync(collection, QuoteFilter.All);
        Assert.Equal(0, answer.Counts.Documents);
        Assert.Null(answer.OverTime.Scale);
        Assert.Empty(answer.MostSaid);
        Assert.Empty(answer.ByTheme.Speakers);
        Assert.Empty(answer.New.Lines);
    }

    [Fact]
    public async Task Reprints_AreOneUtterance()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", Line, 1).Say("Vera Kolm", "2020-03-02", Line, 1, source: "Courier").Say("Vera Kolm", "2021-03-02", Line, 2).SaveAsync();
        var answer = await AskAsync(collection, QuoteFilter.All);
        Assert.Equal((3, 2, 1, 1), (answer.Counts.Quotes, answer.Counts.Utterances, answer.Counts.Speakers, answer.Counts.Recurring));
        Assert.Equal((3, 2), (answer.Counts.Documents, answer.Counts.Sources));
        var line = Assert.Single(answer.MostSaid);
        Assert.Equal((2, 3), (line.Utterances, line.Reports));
        Assert.Equal(2, line.Spark.Sum());
        Assert.Equal(2, answer.OverTime.Series[0].Counts.Sum(c => c.Utterances));
        Assert.Equal(3, answer.OverTime.Series[0].Counts.Sum(c => c.Reports));
    }

    [Fact]
    public async Task Reports_CountedInThem_RankWhatMostDocumentsCarry()
    {
        const string Often = "The grain will be sold at home";
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", Line, 1).Say("Vera Kolm", "2020-03-02", Line, 1).Say("Vera Kolm", "2020-03-02", Line, 1, source: "Courier")
            .Say("Ilmar Teess", "2020-03-01", Often, 1).Say("Ilmar Teess", "2020-05-01", Often, 2).SaveAsync();
        var (acts, reports) = (await AskAsync(collection, QuoteFilter.All), await AskAsync(collection, QuoteFilter.All, CountUnit.Reports));
        Assert.Equal([Often, Line], acts.MostSaid.Select(line => line.Text));
        Assert.Equal([Line, Often], reports.MostSaid.Select(line => line.Text));
        Assert.Equal(["Ilmar Teess", "Vera Kolm"], acts.OverTime.Series.Select(s => s.Name));
        Assert.Equal(["Vera Kolm", "Ilmar Teess"], reports.OverTime.Series.Select(s => s.Name));
        Assert.Equal((2, 3), (acts.MostSaid[0].Spark.Sum(), reports.MostSaid[0].Spark.Sum()));
        Assert.Equal((3, 5, 5), (acts.Counts.Utterances, acts.Counts.Reports, acts.Counts.QuotedIn));
    }

    [Fact]
    public async Task OverTime_UndatedQuotesAreCountedApart()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", "One thing that was said here").Say("Vera Kolm", null, "Another thing that was said here").SaveAsync();
        var answer = await AskAsync(collection, QuoteFilter.All);
        Assert.Equal(1, answer.OverTime.Undated);
        Assert.Equal(1, answer.OverTime.Series.Sum(s => s.Counts.Sum(c => c.Reports)));
        Assert.Equal(1, answer.Counts.UndatedDocuments);
    }

    [Theory]
    [InlineData("2020-03-01", "2020-03-20")]
    [InlineData("2020-01-30", "2020-06-20")]
    [InlineData("2019-02-28", "2020-12-31")]
    [InlineData("2014-08-31", "2020-12-31")]
    [InlineData("1996-02-29", "2024-02-29")]
    [InlineData("1890-12-31", "2024-02-29")]
    public async Task OverTime_EverySpan_PutsEachQuoteIntoItsBucket(string first, string last)
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", first, "One thing that was said here").Say(null, last, "Another thing that was said here").SaveAsync();
        var answer = (await AskAsync(collection, QuoteFilter.All)).OverTime;
        var scale = answer.Scale!;
        Assert.Equal([SeriesKind.Speaker, SeriesKind.Unknown], answer.Series.Select(s => s.Kind));
        Assert.Equal(1, answer.Series[0].Counts[scale.IndexOf(DateOnly.Parse(first, null))].Reports);
        Assert.Equal(1, answer.Series[1].Counts[scale.IndexOf(DateOnly.Parse(last, null))].Reports);
    }

    [Fact]
    public async Task OverTime_MoreSpeakersThanSeries_TheRestAreNamedOthers()
    {
        await using var collection = await Collection.OpenAsync();
        for (var speaker = 0; speaker < 9; speaker++)
        {
            for (var time = 0; time <= speaker; time++)
                collection.Say($"Speaker {speaker}", $"20{10 + time}-01-01", $"Words of {speaker} at time {time}");
        }

        await collection.SaveAsync();
        var answer = (await AskAsync(collection, QuoteFilter.All)).OverTime;
        Assert.Equal(7, answer.Series.Count);
        Assert.Equal("Speaker 8", answer.Series[0].Name);
        Assert.Equal(SeriesKind.Others, answer.Series[6].Kind);
        Assert.Equal(6, answer.Series[6].Counts.Sum(c => c.Reports));
        var shown = answer.Series.Select(s => s.SpeakerId).OfType<long>().ToList();
        Assert.Equal(6, await collection.Store.AskAsync(context => context.Quotes.Where(new QuoteFilter { NotSpeakers = shown }, context).CountAsync(TestContext.Current.CancellationToken)));
        Assert.All(OverTimeMarks.For(answer, QuoteFilter.All, CountUnit.Utterances)[6].Marks.Where(mark => mark.Count > 0), mark => Assert.Equal(shown, QuoteAddress.Parse(mark.Address!).Filter.NotSpeakers));
    }

    [Fact]
    public async Task ByTheme_CountsUtterancesOfEachPair()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", Line, 1, "Harbours").Say("Vera Kolm", "2020-03-02", Line, 1, "Harbours")
            .Say("Ilmar Teess", "2020-03-02", "The grain will be sold at home", 1, "Grain").SaveAsync();
        var answer = (await AskAsync(collection, QuoteFilter.All)).ByTheme;
        Assert.Equal(2, answer.Themes.Count);
        var row = answer.Speakers.ToList().FindIndex(s => s.Name == "Vera Kolm");
        var column = answer.Themes.ToList().FindIndex(t => t.Name == "Harbours");
        Assert.Equal(new PeriodCount(1, 2), answer.Counts[row][column]);
        Assert.Equal(default, answer.Counts[row][1 - column]);
    }

    [Fact]
    public async Task ByTheme_FilteredByTheme_HasNoOtherColumns()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", Line, theme: "Harbours").Say("Vera Kolm", "2020-03-02", "The grain will be sold at home", theme: "Grain").SaveAsync();
        await using (var context = collection.Store.Context())
        {
            context.QuoteThemes.Add(new() { QuoteId = context.Quotes.Single(q => q.Text == Line).Id, ThemeId = collection.Theme("Grain") });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var answer = (await AskAsync(collection, new QuoteFilter { Themes = [collection.Theme("Harbours")] })).ByTheme;
        Assert.Equal("Harbours", Assert.Single(answer.Themes).Name);
    }

    [Fact]
    public async Task New_TellsFirstTimeFromBackAfterASilence()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2012-03-01", Line).Say("Ilmar Teess", "2020-03-01", Line)
            .Say("Vera Kolm", "2019-12-01", "The grain will be sold at home")
            .Say("Vera Kolm", "2013-01-01", "Long ago and never again since").SaveAsync();
        var lines = (await AskAsync(collection, QuoteFilter.All)).New.Lines;
        Assert.Equal([Line, "The grain will be sold at home"], lines.Select(l => l.Text));
        Assert.Equal((new DateOnly(2012, 3, 1), "Ilmar Teess"), (lines[0].SilentSince, lines[0].Speaker?.Name));
        Assert.Null(lines[1].SilentSince);
    }

    [Fact]
    public async Task Filter_HoldsForEveryPart()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2020-03-01", Line, theme: "Harbours").Say("Vera Kolm", "2020-04-01", Line, theme: "Harbours").Say("Ilmar Teess", "2021-03-01", Line, theme: "Harbours").Say(null, "2021-03-01", "Something else was said too", confidence: 0.2).SaveAsync();
        var answer = await AskAsync(collection, new QuoteFilter { Speakers = [collection.Speaker("Vera Kolm")] });
        Assert.Equal((2, 2, 1, 0), (answer.Counts.Documents, answer.Counts.Quotes, answer.Counts.Recurring, answer.Counts.ToReview));
        Assert.Equal(2, Assert.Single(answer.MostSaid).Utterances);
        Assert.Equal("Vera Kolm", Assert.Single(answer.ByTheme.Speakers).Name);
        Assert.Equal(2, answer.OverTime.Series.Sum(s => s.Counts.Sum(c => c.Reports)));
    }

    private static Task<OverviewAnswer> AskAsync(Collection collection, QuoteFilter filter, CountUnit unit = CountUnit.Utterances)
        => new OverviewQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(filter, unit, TestContext.Current.CancellationToken);
}
