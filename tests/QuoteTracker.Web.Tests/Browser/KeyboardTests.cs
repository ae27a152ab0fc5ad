using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Reading and finding without a mouse, and in the dark.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(Chromium chromium, SampleApp sample)
{
    [Fact]
    public async Task Tab_FromTheTop_ReachesSkipLinkFilterListAndDetail()
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync("quotes");
        await SkipToContentAsync(visit);
        await TabToAsync(visit, "#search");
        await TabToAsync(visit, "search summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("search details[open] li a").First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.Locator("search details[open]")).ToHaveCountAsync(0);
        await TabToAsync(visit, "article.quote");
        await visit.Page.Keyboard.PressAsync("j");
        await Expect(visit.Page.Locator("article.quote").Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("o");
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/documents/\d+\?quote=\d+#q\d+$"));
        await Expect(visit.Page.Locator("#quote-panel")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Dialogs_ByKeyAndEscape_AreAccessibleAndGiveTheFocusBack()
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync("quotes");
        await visit.Page.Keyboard.PressAsync("j");
        foreach (var key in new[] { "t", "e", "?" })
        {
            await visit.Page.Keyboard.PressAsync(key);
            await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            Assert.Empty(await visit.FaultsAsync("dialog " + key));
            await visit.Page.Keyboard.PressAsync("Escape");
            await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
            await Expect(visit.Page.Locator("article.quote:focus")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task Speakers_OrderThenFilter_KeepsTheOrder()
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync("speakers?order=name");
        await visit.Page.Locator("#search").FillAsync("a");
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"speakers\?q=a&order=name$"));
    }

    [Fact]
    public async Task Colours_WhenTheSystemTurnsDark_TurnDark()
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync("quotes");
        await visit.WaitForColoursAsync(isDark: false);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.WaitForColoursAsync(isDark: true);
        await Expect(visit.Page.Locator("article.quote").First).ToBeVisibleAsync();
    }

    private static async Task SkipToContentAsync(Visit visit)
    {
        await TabToAsync(visit, "a.skip", "Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("#content")).ToBeFocusedAsync();
    }

    private static async Task TabToAsync(Visit visit, string selector, string key = "Tab")
    {
        for (var steps = 0; steps < 60 && await visit.Page.Locator(selector + ":focus").CountAsync() == 0; steps++)
            await visit.Page.Keyboard.PressAsync(key);
        await Expect(visit.Page.Locator(selector + ":focus")).ToHaveCountAsync(1);
    }
}
