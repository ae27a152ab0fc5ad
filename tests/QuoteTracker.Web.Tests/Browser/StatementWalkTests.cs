using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>From the overview to a statement, when it was said, how its wording moved, the very sentence in its source, and back, over the sample.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class StatementWalkTests(Chromium chromium, SampleApp sample)
{
    private const string Line = "Security guarantees that are not written down are only good wishes";

    [Fact]
    public async Task Statement_ByMouse_LeadsToItsSourceAndBack()
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync("");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Line }).First.ClickAsync();
        await ExpectStatementAsync(visit);

        await Marks(visit).First.ClickAsync();
        await ExpectSourceAsync(visit, Line);
        await visit.Page.GoBackAsync();
        await ExpectStatementAsync(visit);

        var variant = visit.Page.GetByRole(AriaRole.Link).Filter(new() { Has = visit.Page.Locator("ins") }).First;
        var added = await variant.Locator("ins").First.InnerTextAsync();
        await variant.ClickAsync();
        await ExpectSourceAsync(visit, added.Replace("added:", "", StringComparison.Ordinal).Trim());
        await visit.Page.GoBackAsync();
        await ExpectStatementAsync(visit);

        await visit.Page.Locator("#places ~ ol .source").First.ClickAsync();
        await ExpectSourceAsync(visit, Line);
        await visit.Page.GoBackAsync();
        await ExpectStatementAsync(visit);
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overview");
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Statement_ByKeyboard_LeadsToItsSourceAndBack()
    {
        await using var visit = await sample.VisitAsync(chromium);
        await visit.GoAsync("");
        await EnterAsync(visit, visit.Page.GetByRole(AriaRole.Link, new() { Name = Line }).First);
        await ExpectStatementAsync(visit);

        await Marks(visit).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Marks(visit).Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await ExpectSourceAsync(visit, Line);
        await visit.Page.GoBackAsync();
        await ExpectStatementAsync(visit);

        await EnterAsync(visit, visit.Page.GetByRole(AriaRole.Link).Filter(new() { Has = visit.Page.Locator("ins") }).First);
        await Expect(visit.Page).ToHaveURLAsync(Source());
        await visit.Page.GoBackAsync();
        await ExpectStatementAsync(visit);

        await visit.Page.Keyboard.PressAsync("j");
        await Expect(visit.Page.Locator("#places ~ ol li").Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("o");
        await ExpectSourceAsync(visit, Line);
        await visit.Page.GoBackAsync();
        await ExpectStatementAsync(visit);
        Assert.Empty(visit.Errors);
    }

    private static ILocator Marks(Visit visit) => visit.Page.Locator("svg.lanes[data-roving] a.mark");

    private static async Task EnterAsync(Visit visit, ILocator link)
    {
        await link.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task ExpectStatementAsync(Visit visit)
    {
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/statements/\d+"));
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Line);
        await Expect(Marks(visit).First).ToBeVisibleAsync();
    }

    /// <summary>The document is open at the quote, and these words of it are marked.</summary>
    private static async Task ExpectSourceAsync(Visit visit, string words)
    {
        await Expect(visit.Page).ToHaveURLAsync(Source());
        await Expect(visit.Page.Locator("article mark").Filter(new() { HasTextRegex = new Regex(Regex.Escape(words), RegexOptions.IgnoreCase) }).First).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"/documents/\d+\?quote=\d+#q\d+$")]
    private static partial Regex Source();
}
