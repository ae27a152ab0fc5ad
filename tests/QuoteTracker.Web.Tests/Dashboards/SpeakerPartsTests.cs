using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Speakers;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Components;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class SpeakerPartsTests : ComponentTest
{
    private static readonly MergeCandidate Short = new(4, "Z. Abel", "2 quotes", 2, 1);
    private static readonly MergeCandidate Full = new(5, "Zora Abel", "Harbour Master · 9 quotes", 9, 2);
    private static readonly RoleEdit Minister = new("Foreign Minister", "Estavia", false, RoleDay.TryCreate(2020, 1, 1), null);
    private SpeakerMerge? _merged;
    private RoleEdit? _saved;

    [Fact]
    public async Task Merge_TwoSpeakers_KeepsTheOneWithMostQuotes()
    {
        await using var collection = await Collection.OpenAsync();
        await ShowMerge(collection, Short, Full).Find("footer .main").ClickAsync(new());
        Assert.Equal((5, 4), (_merged!.Into, Assert.Single(_merged.Others)));
    }

    [Fact]
    public async Task Merge_OtherOneChosen_KeepsThatOne()
    {
        await using var collection = await Collection.OpenAsync();
        var dialog = ShowMerge(collection, Short, Full);
        await dialog.FindAll("input[type=radio]")[0].ChangeAsync(new() { Value = "on" });
        await dialog.Find("footer .main").ClickAsync(new());
        Assert.Equal((4, 5), (_merged!.Into, Assert.Single(_merged.Others)));
    }

    [Fact]
    public async Task Merge_OneSpeaker_OffersOthersButNotItself()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Zora Abel", "2020-03-01", "The first thing said").Say("Anna Berg", "2020-04-01", "The second thing said").SaveAsync();
        var dialog = ShowMerge(collection, new MergeCandidate(collection.Speaker("Zora Abel"), "Zora Abel", null, 1, 1));
        Assert.True(dialog.Find("footer .main").HasAttribute("disabled"));
        dialog.WaitForAssertion(() => Assert.Equal("Anna Berg", Assert.Single(dialog.FindAll("[role=option] .text")).TextContent), TimeSpan.FromSeconds(5));
        await dialog.Find("[role=option]").ClickAsync(new());
        Assert.Equal(2, dialog.FindAll("input[type=radio]").Count);
        Assert.False(dialog.Find("footer .main").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Role_EndBeforeBegin_CannotBeSaved()
    {
        var dialog = ShowRole(Minister, onlyEnd: true);
        Assert.Equal(2, dialog.FindAll("input").Count);
        await dialog.Find("input.year").ChangeAsync(new() { Value = "2019" });
        Assert.Equal("A role cannot end before it begins.", dialog.Find("[role=alert]").TextContent);
        await dialog.Find("form").SubmitAsync();
        Assert.Null(_saved);
    }

    [Fact]
    public async Task Role_EndGiven_KeepsTheRest()
    {
        var dialog = ShowRole(Minister, onlyEnd: true);
        await dialog.Find("input.year").ChangeAsync(new() { Value = "2021" });
        await dialog.Find("select").ChangeAsync(new() { Value = "3" });
        await dialog.Find("form").SubmitAsync();
        Assert.Equal(Minister with { To = RoleDay.TryCreate(2021, 3, null) }, _saved);
    }

    [Fact]
    public async Task Role_DayWithoutMonth_IsNoDate()
    {
        var dialog = ShowRole(Minister, onlyEnd: true);
        await dialog.Find("input.year").ChangeAsync(new() { Value = "2021" });
        await dialog.Find("input.day").ChangeAsync(new() { Value = "3" });
        Assert.StartsWith("That is not a date", dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.True(dialog.Find("button[type=submit]").HasAttribute("disabled"));
    }

    [Fact]
    public void Role_WithoutTitle_CannotBeSaved() =>
        Assert.True(ShowRole(new("", null, false, null, null), onlyEnd: false).Find("button[type=submit]").HasAttribute("disabled"));

    [Fact]
    public void Table_HeadOfTheOrder_IsMarkedAndOthersSort()
    {
        var table = Render<SpeakerTable>(p => p.Add(t => t.Answer, SpeakersAnswer.Empty).Add(t => t.Filter, new QuoteFilter { Themes = [7] })
            .Add(t => t.Order, SpeakerOrder.Name).Add(t => t.Selected, _ => false));
        Assert.Equal("Speaker", table.Find("th[aria-sort=ascending] a").TextContent);
        Assert.Equal(["speakers?theme=7&order=name", "speakers?theme=7", "speakers?theme=7&count=reports", "speakers?theme=7&order=recurring", "speakers?theme=7&order=latest"], table.FindAll("th a").Select(a => a.GetAttribute("href")));
    }

    private IRenderedComponent<SpeakerMergeDialog> ShowMerge(Collection collection, params MergeCandidate[] candidates)
    {
        Services.AddSingleton(collection.Store.Get<SpeakerMerging>());
        Services.AddSingleton(new FilterChoicesQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()));
        return Render<SpeakerMergeDialog>(p => p.Add(d => d.Candidates, candidates).Add(d => d.OnMerge, merge => _merged = merge));
    }

    private IRenderedComponent<RoleDialog> ShowRole(RoleEdit role, bool onlyEnd) =>
        Render<RoleDialog>(p => p.Add(d => d.Title, "Role").Add(d => d.Role, role).Add(d => d.OnlyEnd, onlyEnd).Add(d => d.OnSave, edit => _saved = edit));
}
