using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Doing a queue of Review without a mouse, in a database of its own.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReviewTests(Chromium chromium)
{
    [Fact]
    public async Task Queue_ByKeyboard_IsDecidedPutOffAndTakenBack()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync(withSample: true);
        await using var visit = await chromium.VisitAsync(app);
        await visit.WaitForImportAsync();
        await visit.GoAsync("review?queue=confidence");
        var (first, left) = (await WordsAsync(visit), await LeftAsync(visit));

        var second = await PressAsync(visit, "s", first);
        await ExpectCountAsync(visit, $"{left} left, 1 of them for later · 0 done");
        var third = await PressAsync(visit, "y", second);
        await ExpectCountAsync(visit, $"{left - 1} left, 1 of them for later · 1 done");
        await PressAsync(visit, "n", third);
        await ExpectCountAsync(visit, $"{left - 2} left, 1 of them for later · 2 done");
        await Expect(visit.Page.Locator(".done")).ToContainTextAsync("Is this the right speaker?");
        Assert.Empty(await visit.FaultsAsync("review"));

        foreach (var (question, count) in new[] { (third, $"{left - 1} left, 1 of them for later · 1 done"), (second, $"{left} left, 1 of them for later · 0 done"), (first, $"{left} left · 0 done") })
        {
            await visit.Page.Keyboard.PressAsync("u");
            await Expect(Mark(visit)).ToHaveTextAsync(question);
            await ExpectCountAsync(visit, count);
        }

        Assert.Empty(visit.Errors);
    }

    /// <summary>Presses a key and gives the words of the question that comes next; the buttons stay where they are.</summary>
    private static async Task<string> PressAsync(Visit visit, string key, string words)
    {
        var place = await visit.Page.Locator(".decide .no").BoundingBoxAsync();
        await visit.Page.Keyboard.PressAsync(key);
        await Expect(Mark(visit)).Not.ToHaveTextAsync(words);
        Assert.Equal(place!.X, (await visit.Page.Locator(".decide .no").BoundingBoxAsync())!.X);
        return await WordsAsync(visit);
    }

    private static ILocator Mark(Visit visit) => visit.Page.Locator(".item mark");

    private static Task<string> WordsAsync(Visit visit) => Mark(visit).InnerTextAsync();

    private static async Task<int> LeftAsync(Visit visit) =>
        int.Parse((await visit.Page.Locator(".item .left").InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static Task ExpectCountAsync(Visit visit, string text) => Expect(visit.Page.Locator(".item .left")).ToHaveTextAsync(text);
}
