using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Compare;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Themes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class ThemeQueryTests
{
    private const string Line = "There is no second harbour for us";

    [Fact]
    public async Task Themes_AreSizedAndSearched()
    {
        await using var collection = await ThemesAsync();
        var query = new ThemesQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>());
        var all = await query.AskAsync(new(null, ThemeOrder.Size, false, 1), TestContext.Current.CancellationToken);
        Assert.Equal(["Harbours", "Grain"], all.Lines.Select(l => l.Name));
        Assert.Equal((new(2, 3), 2), (all.Lines[0].Said, all.Lines[0].Speakers));
        Assert.Equal(2, all.Lines[0].Spark.Sum());
        Assert.Equal(3, (await query.AskAsync(new(null, ThemeOrder.Size, false, 1, CountUnit.Reports), TestContext.Current.CancellationToken)).Lines[0].Spark.Sum());
        var found = await query.AskAsync(new("grai", ThemeOrder.Recent, false, 1), TestContext.Current.CancellationToken);
        Assert.Equal("Grain", Assert.Single(found.Lines).Name);
    }

    [Fact]
    public async Task Calendar_EachCell_PromisesWhatItsQuotesAre()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-12-30", Line, 1, "Harbours").Say("Vera Kolm", "2015-01-02", Line, 1, "Harbours").Say("Vera Kolm", "2019-01-02", Line, 2, "Harbours").SaveAsync();
        var answer = await new ThemesQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(new(null, ThemeOrder.Size, false, 1), TestContext.Current.CancellationToken);
        foreach (var mark in Assert.Single(ThemeCalendar.Of(answer, CountUnit.Utterances)!.Rows).Marks)
        {
            var behind = await collection.Store.AskAsync(context => context.Ledger.SelectAsync(context, QuoteAddress.Parse(mark.Address!).Filter, TestContext.Current.CancellationToken));
            Assert.Equal(behind.Utterances, mark.Count);
        }
    }

    [Fact]
    public async Task Themes_HiddenOnesOnDemand()
    {
        await using var collection = await ThemesAsync();
        await using (var context = collection.Store.Context())
            await context.Themes.Where(t => t.Name == "Grain").ExecuteUpdateAsync(t => t.SetProperty(x => x.IsHidden, true), TestContext.Current.CancellationToken);
        var query = new ThemesQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>());
        var shown = await query.AskAsync(new(null, ThemeOrder.Name, false, 1), TestContext.Current.CancellationToken);
        Assert.Equal((1, 1), (shown.Total, shown.Hidden));
        Assert.Equal(2, (await query.AskAsync(new(null, ThemeOrder.Name, true, 1), TestContext.Current.CancellationToken)).Total);
    }

    [Fact]
    public async Task Theme_ShowsWhoSaysWhat()
    {
        await using var collection = await ThemesAsync();
        var query = new ThemeQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>());
        var answer = await query.AskAsync(new(collection.Theme("Harbours"), QuoteFilter.All), TestContext.Current.CancellationToken);
        Assert.Equal(3, answer!.Counts.Quotes);
        Assert.Equal(["Vera Kolm", "Ilmar Teess"], answer.Speakers.Select(s => s.Speaker.Name));
        Assert.Equal(Line, Assert.Single(answer.Statements).Text);
        Assert.Null(await query.AskAsync(new(99, QuoteFilter.All), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Compare_PutsSpeakersOnOneAxis()
    {
        await using var collection = await ThemesAsync();
        var query = new CompareQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>());
        var filter = new QuoteFilter { Speakers = [collection.Speaker("Ilmar Teess"), collection.Speaker("Vera Kolm")] };
        var answer = await query.AskAsync(filter, stop: TestContext.Current.CancellationToken);
        Assert.Equal(["Ilmar Teess", "Vera Kolm"], answer.Speakers.Select(s => s.Speaker.Name));
        Assert.All(answer.Speakers, s => Assert.Equal(answer.Scale!.Buckets.Count, s.OverTime.Count));
        Assert.All(answer.Speakers, s => Assert.Equal(answer.Themes.Count, s.ByTheme.Count));
        var shared = Assert.Single(answer.Shared);
        Assert.Equal((Line, "Vera Kolm"), (shared.Text, shared.By[0].Speaker.Name));
        Assert.Equal(Line, answer.Speakers[1].Samples[0].Text);
    }

    [Fact]
    public async Task Compare_Role_IsTheOneOfTheLatestDocument()
    {
        await using var collection = await ThemesAsync();
        var vera = collection.Speaker("Vera Kolm");
        await using (var context = collection.Store.Context())
        {
            context.AddRange(Role(vera, "minister", "2014-01-01", "2018-01-01", 9), Role(vera, "president", "2019-01-01", "2019-02-01", 1), Role(vera, "mayor", "2020-01-01", "2020-01-01", 1, isFormer: true), Role(vera, "chair", null, null, 3));
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var query = new CompareQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>());
        var filter = new QuoteFilter { Speakers = [vera] };
        Assert.Equal("president", Assert.Single((await query.AskAsync(filter, stop: TestContext.Current.CancellationToken)).Speakers).Role);
        Assert.Equal("minister", Assert.Single((await query.AskAsync(filter with { To = new DateOnly(2015, 1, 1) }, stop: TestContext.Current.CancellationToken)).Speakers).Role);
        var roles = await collection.Store.AskAsync(context => RolesAtDate.LoadAsync(context, [vera], TestContext.Current.CancellationToken));
        Assert.Equal("president", roles.Of(vera, new DateOnly(2019, 12, 31)));
        Assert.Equal("president in 2019", roles.Of(vera, new DateOnly(2024, 1, 1)));
    }

    private static SpeakerRole Role(long speaker, string title, string? first, string? last, int documents, bool isFormer = false) => new()
    {
        SpeakerId = speaker,
        Text = title,
        Title = title,
        FirstSeen = first is null ? null : DateOnly.Parse(first, CultureInfo.InvariantCulture),
        LastSeen = last is null ? null : DateOnly.Parse(last, CultureInfo.InvariantCulture),
        Documents = documents,
        IsFormer = isFormer,
    };

    [Fact]
    public async Task Compare_NobodyPicked_IsEmpty()
    {
        await using var collection = await Collection.OpenAsync();
        var answer = await new CompareQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(QuoteFilter.All, stop: TestContext.Current.CancellationToken);
        Assert.Empty(answer.Speakers);
    }

    private static async Task<Collection> ThemesAsync()
    {
        var collection = await Collection.OpenAsync();
        return await collection.Say("Vera Kolm", "2014-06-16", Line, 1, "Harbours").Say("Vera Kolm", "2014-06-17", Line, 1, "Harbours")
            .Say("Ilmar Teess", "2016-01-02", Line, 2, "Harbours").Say("Ilmar Teess", "2018-01-02", "The grain will be sold at home", 1, "Grain").SaveAsync();
    }
}
