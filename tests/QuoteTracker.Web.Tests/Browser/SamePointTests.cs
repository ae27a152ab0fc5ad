using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>A suggestion that two statements make the same point, found in the background after the import, confirmed and taken back without a mouse.</summary>
[Collection(BrowserTests.Name)]
public sealed class SamePointTests(Chromium chromium)
{
    [Fact]
    public async Task Suggestion_ByKeyboard_IsConfirmedAndTakenBack()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync(withSample: true);
        await using var visit = await chromium.VisitAsync(app);
        await visit.WaitForImportAsync();
        await visit.GoAsync("review?queue=same-statement");
        await Expect(Left(visit)).ToContainTextAsync("11 left", new() { Timeout = 4 * Visit.Patience });
        await SkipToSamePointAsync(visit);
        var words = await Words(visit).First.InnerTextAsync();
        Assert.Empty(await visit.FaultsAsync("review"));

        await visit.Page.Keyboard.PressAsync("y");
        await Expect(Left(visit)).ToContainTextAsync("10 left");
        await visit.Page.Keyboard.PressAsync("u");
        await Expect(Left(visit)).ToContainTextAsync("11 left");
        await Expect(Words(visit).First).ToHaveTextAsync(words);

        await EnterAsync(visit, visit.Page.Locator(".sides .card").First.GetByRole(AriaRole.Link));
        await Expect(Suggestions(visit)).ToHaveCountAsync(1);
        Assert.Empty(await visit.FaultsAsync("statement"));
        await EnterAsync(visit, visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Confirm: ") }));
        await Expect(Suggestions(visit)).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("td .level.chip")).ToHaveTextAsync("same point");
        await visit.Page.Keyboard.PressAsync("u");
        await Expect(Suggestions(visit)).ToHaveCountAsync(1);
        Assert.Empty(visit.Errors);
    }

    private static ILocator Left(Visit visit) => visit.Page.Locator(".item .left");

    private static ILocator Words(Visit visit) => visit.Page.Locator(".sides .words");

    private static ILocator Suggestions(Visit visit) => visit.Page.Locator("#same-point");

    private static async Task SkipToSamePointAsync(Visit visit)
    {
        var level = visit.Page.Locator(".item .note .chip");
        while (await level.InnerTextAsync() != "same point")
        {
            var words = await Words(visit).AllInnerTextsAsync();
            await visit.Page.Keyboard.PressAsync("s");
            await Expect(Words(visit)).Not.ToHaveTextAsync(words);
        }
    }

    private static async Task EnterAsync(Visit visit, ILocator target)
    {
        await target.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
    }
}
