using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Finding a speaker whose name nobody types as it is written, in a database of its own.</summary>
[Collection(BrowserTests.Name)]
public sealed class FindingTests(Chromium chromium)
{
    private const string Report = """
        Assembly opens in Minsk

        “We will keep the border open this winter,” the President of Belarus, Alaksandr Łukašenka, said on 4 March 2021.
        """;

    [Fact]
    public async Task Speaker_TypedInPlainLettersCyrillicOrByRole_IsFoundEverywhere()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app);
        await visit.PasteAsync(Report);

        foreach (var typed in new[] { "lukasenko", "Лукашенко", "president belarus" })
        {
            await visit.GoAsync("quotes");
            await visit.Page.Keyboard.PressAsync("Control+k");
            await visit.Page.GetByRole(AriaRole.Combobox).FillAsync(typed);
            await Expect(Option(visit)).ToContainTextAsync("Łukašenka");
        }

        await Expect(Option(visit).Locator(".text small")).ToContainTextAsync("President of Belarus");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"speakers/\d+$"));
        await FilterAsync(visit);
        await visit.GoAsync("quotes?q=lukasenko");
        await Expect(visit.Page.Locator("article.quote")).ToHaveCountAsync(1);
        Assert.Empty(visit.Errors);
    }

    private static ILocator Option(Visit visit) => visit.Page.GetByRole(AriaRole.Option, new() { Selected = true });

    private static async Task FilterAsync(Visit visit)
    {
        await visit.GoAsync("quotes");
        await visit.Page.Locator("search summary").Filter(new() { HasText = "Speaker" }).ClickAsync();
        await visit.Page.GetByLabel("Find in Speaker").FillAsync("lukasenko");
        await visit.Page.Locator("search details[open] li a").Filter(new() { HasText = "Łukašenka" }).ClickAsync();
        await Expect(visit.Page.Locator("article.quote .who")).ToContainTextAsync("Łukašenka");
    }
}
