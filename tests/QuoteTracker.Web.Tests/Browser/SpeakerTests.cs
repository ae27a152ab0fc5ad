using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Saying who is who: merging, splitting, roles, each with the way back; every test in a database of its own.</summary>
[Collection(BrowserTests.Name)]
public sealed class SpeakerTests(Chromium chromium)
{
    private const string Sergei = "Sergei Kolvanov";
    private const string Siarhei = "Siarhei Kolvanov";

    [Fact]
    public async Task Merge_TwoOfTheList_MovesCountsAndUndoBringsThemBack()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync(withSample: true);
        await using var visit = await OpenAsync(app);
        await visit.GoAsync("speakers?q=Kolvanov");
        var (one, other) = (await CountAsync(visit, Sergei), await CountAsync(visit, Siarhei));
        var old = await RowOf(visit, Siarhei).Locator(".name > a").GetAttributeAsync("href");

        await SelectAsync(visit, Sergei);
        await SelectAsync(visit, Siarhei);
        await PressAsync(visit, "Make them one …");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByRole(AriaRole.Status)).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{other} in "));
        Assert.Empty(await visit.FaultsAsync("merge dialog"));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Make them one" }).ClickAsync();
        await Expect(RowOf(visit, Siarhei)).ToHaveCountAsync(0);
        await ExpectCountAsync(visit, Sergei, one + other);

        await visit.GoAsync(old + "?sort=oldest#all-quotes");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Sergei);
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"speakers/\d+\?sort=oldest#all-quotes$"));

        await visit.Page.Keyboard.PressAsync("u");
        await Expect(visit.Page.Locator(".toast")).ToContainTextAsync("Undone: Merged");
        await visit.GoAsync(old!);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Siarhei);
        await visit.GoAsync("speakers?q=Kolvanov");
        await ExpectCountAsync(visit, Sergei, one);
        await ExpectCountAsync(visit, Siarhei, other);
        await visit.Page.Keyboard.PressAsync("Shift+U");
        await ExpectCountAsync(visit, Sergei, one + other);
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Split_BySpelling_GivesTheSpellingAndItsQuotesToTheOther()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync(withSample: true);
        await using var visit = await OpenAsync(app);
        await visit.GoAsync("speakers?q=Kolvanov");
        var (one, other) = (await CountAsync(visit, Sergei), await CountAsync(visit, Siarhei));
        await SelectAsync(visit, Sergei);
        await SelectAsync(visit, Siarhei);
        await PressAsync(visit, "Make them one …");
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Make them one" }).ClickAsync();
        await ExpectCountAsync(visit, Sergei, one + other);

        await RowOf(visit, Sergei).Locator(".name > a").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Split off the spelling " + Siarhei }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByRole(AriaRole.Status)).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"{other} in "));
        Assert.Empty(await visit.FaultsAsync("split dialog"));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Split", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByText("By hand: not the same as")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Region, new() { Name = "Spellings" })).Not.ToContainTextAsync(Siarhei);
        await visit.GoAsync("speakers?q=Kolvanov");
        await ExpectCountAsync(visit, Sergei, one);
        await ExpectCountAsync(visit, Siarhei, other);
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Role_WithYears_IsOnTheTimeLineAndTheCardsFollow()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app);
        await PasteAsync(visit, "Harbour opens\n\n4 March 2019\n\n“The bridge opens in May and it stays open,” Vera Kolm said.\n");
        await PasteAsync(visit, "Harbour closes\n\n4 March 2023\n\n“The bridge is closed until further notice,” Vera Kolm said.\n");
        await visit.GoAsync("speakers");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Vera Kolm", Exact = true }).First.ClickAsync();
        await AddRoleAsync(visit, "Harbour Master", "2018", "2020");
        await Expect(visit.Page.Locator("figure a.mark")).ToHaveAttributeAsync("aria-label", "Harbour Master of Tolm, 2018 – 2020: quotes of that time");

        await visit.GoAsync("quotes?q=bridge&sort=oldest");
        await Expect(CardOf(visit, "opens in May")).ToContainTextAsync("Harbour Master of Tolm");
        await Expect(CardOf(visit, "closed until")).Not.ToContainTextAsync("Harbour Master");
        await visit.Page.Keyboard.PressAsync("u");
        await Expect(CardOf(visit, "opens in May")).Not.ToContainTextAsync("Harbour Master");
        Assert.Empty(visit.Errors);
    }

    private async Task<Visit> OpenAsync(ServedApp app)
    {
        var visit = await chromium.VisitAsync(app);
        await visit.WaitForImportAsync();
        return visit;
    }

    private static ILocator RowOf(Visit visit, string name) =>
        visit.Page.Locator("tbody tr").Filter(new() { Has = visit.Page.Locator(".name > a", new() { HasTextRegex = new Regex($"^{name}$") }) });

    private static async Task<int> CountAsync(Visit visit, string name) =>
        int.Parse(await RowOf(visit, name).Locator("td.n a.link").First.InnerTextAsync(), CultureInfo.InvariantCulture);

    private static Task ExpectCountAsync(Visit visit, string name, int quotes) =>
        Expect(RowOf(visit, name).Locator("td.n a.link").First).ToHaveTextAsync(quotes.ToString(CultureInfo.InvariantCulture));

    private static Task SelectAsync(Visit visit, string name) => RowOf(visit, name).GetByRole(AriaRole.Checkbox).CheckAsync();

    private static Task PressAsync(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();

    private static ILocator CardOf(Visit visit, string words) => visit.Page.Locator("article.quote").Filter(new() { HasText = words });

    private static async Task AddRoleAsync(Visit visit, string title, string from, string to)
    {
        await PressAsync(visit, "Add a role");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Title").FillAsync(title);
        await dialog.GetByLabel("Of what").FillAsync("Tolm");
        await dialog.Locator("#role-from-year").FillAsync(from);
        await dialog.Locator("#role-to-year").FillAsync(to);
        Assert.Empty(await visit.FaultsAsync("role dialog"));
        await dialog.Locator("#role-to-year").PressAsync("Tab");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    private static async Task PasteAsync(Visit visit, string text)
    {
        await visit.GoAsync("import");
        var form = visit.Page.Locator("form").Filter(new() { Has = visit.Page.Locator("textarea") }).First;
        await form.Locator("textarea").FillAsync(text);
        await form.Locator("button[type=submit]").ClickAsync();
        await Expect(visit.Page.Locator("article.run").First.GetByRole(AriaRole.Status)).ToContainTextAsync("done in");
    }
}
