using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Putting right who is who by hand, in a database of its own.</summary>
[Collection(BrowserTests.Name)]
public sealed class SpeakerTests(Chromium chromium)
{
    private static readonly string[] Reports =
    [
        "HARBOUR BUDGET\n\nTOLM, 3 February 2018 – “The old pier will be repaired before the winter storms,” Vera Kolm told the council.",
        "FERRY STAYS\n\nTOLM, 9 May 2021 – “Our ferry carries the post and nobody will sell it,” Vera Kolm said.",
        "SCHOOL OPENS\n\nTOLM, 10 May 2021 – “Every child on the island gets a desk and a lamp,” Otto Brandl said.",
    ];

    [Fact]
    public async Task TwoSpeakers_MergedFromTheList_CountTogetherUntilItIsUndone()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app);
        await visit.PasteAsync(Reports);
        await visit.GoAsync("speakers");
        await ExpectQuotesAsync(visit, ("Vera Kolm", 2), ("Otto Brandl", 1));

        await MergeAsync(visit);
        await ExpectQuotesAsync(visit, ("Vera Kolm", 3));
        await visit.Page.Keyboard.PressAsync("u");
        await ExpectQuotesAsync(visit, ("Vera Kolm", 2), ("Otto Brandl", 1));
        await visit.Page.Keyboard.PressAsync("Shift+U");
        await ExpectQuotesAsync(visit, ("Vera Kolm", 3));
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Spelling_SplitOff_TakesItsQuotesAlong()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app);
        await visit.PasteAsync(Reports);
        await visit.GoAsync("speakers");
        await MergeAsync(visit);
        await OpenAsync(visit, "Vera Kolm");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Split …" }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("All under one spelling").CheckAsync();
        await Expect(dialog.GetByLabel("Spelling", new() { Exact = true })).ToContainTextAsync("Otto Brandl (1 quote)");
        await PickNewAsync(visit, "Otto B. Brandl");
        await Expect(dialog.Locator(".preview")).ToContainTextAsync("Otto Brandl");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Split", Exact = true }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);

        await visit.GoAsync("speakers");
        await ExpectQuotesAsync(visit, ("Vera Kolm", 2), ("Otto B. Brandl", 1));
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Role_GivenWithDates_StandsOnTheCardsOfItsDaysOnly()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app);
        await visit.PasteAsync(Reports);
        await visit.GoAsync("speakers");
        await OpenAsync(visit, "Vera Kolm");
        await AddRoleAsync(visit, "Pilot", "2016", "2019");
        await AddRoleAsync(visit, "Harbour Master", "2020", "");

        await visit.GoAsync("quotes");
        await Expect(Card(visit, "The old pier").Locator(".where")).ToContainTextAsync("Pilot");
        await Expect(Card(visit, "Our ferry").Locator(".where")).ToContainTextAsync("Harbour Master");
        await visit.GoAsync("speakers");
        await OpenAsync(visit, "Vera Kolm");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Say when the role Harbour Master ended" }).ClickAsync();
        await SaveRoleAsync(visit, "#role-to-year", "2020");

        await visit.GoAsync("quotes");
        await Expect(Card(visit, "The old pier").Locator(".where")).ToContainTextAsync("Pilot");
        await Expect(Card(visit, "Our ferry").Locator(".where")).Not.ToContainTextAsync("Harbour Master");
        Assert.Empty(visit.Errors);
    }

    private static ILocator Card(Visit visit, string words) => visit.Page.Locator("article.quote").Filter(new() { HasText = words });

    private static ILocator Row(Visit visit, string name) => visit.Page.Locator("table[aria-label=Speakers] tbody tr").Filter(new() { Has = visit.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) });

    /// <summary>The list holds these speakers with so many quotes, and no other.</summary>
    private static async Task ExpectQuotesAsync(Visit visit, params (string Name, int Quotes)[] speakers)
    {
        await Expect(visit.Page.Locator("table[aria-label=Speakers] tbody tr")).ToHaveCountAsync(speakers.Length);
        foreach (var (name, quotes) in speakers)
            await Expect(Row(visit, name).Locator("td.n").First).ToHaveTextAsync(new Regex($@"^\s*{quotes}\s*$"));
    }

    private static async Task MergeAsync(Visit visit)
    {
        await Row(visit, "Vera Kolm").GetByRole(AriaRole.Checkbox).CheckAsync();
        await Row(visit, "Otto Brandl").GetByRole(AriaRole.Checkbox).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Make them one …" }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Radio, new() { Name = "Vera Kolm" }).CheckAsync();
        await Expect(dialog.Locator(".preview")).ToContainTextAsync("Otto Brandl");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Make them one" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    private static async Task OpenAsync(Visit visit, string name)
    {
        await Row(visit, name).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(new Regex(name));
    }

    private static async Task PickNewAsync(Visit visit, string name)
    {
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "The other speaker" }).FillAsync(name);
        await visit.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = $"“{name}”" }).ClickAsync();
    }

    private static async Task AddRoleAsync(Visit visit, string title, string from, string to)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add a role" }).ClickAsync();
        await visit.Page.GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await visit.Page.Locator("#role-to-year").FillAsync(to);
        await SaveRoleAsync(visit, "#role-from-year", from);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Correct the role {title}" })).ToBeVisibleAsync();
    }

    private static async Task SaveRoleAsync(Visit visit, string field, string year)
    {
        await visit.Page.Locator(field).FillAsync(year);
        await visit.Page.Locator(field).BlurAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }
}
