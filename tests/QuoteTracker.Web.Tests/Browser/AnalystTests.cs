using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using QuoteTracker.Web.Tests.Intake;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>What an analyst does on the first day, from an empty database, in the real program.</summary>
[Collection(BrowserTests.Name)]
public sealed class AnalystTests(Chromium chromium)
{
    [Fact]
    public async Task Documents_Imported_AreReadFilteredTaggedAndCorrectedByKeyboard()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app);
        await ImportAsync(visit);
        await SeeOverviewAsync(visit);
        var (speaker, count) = await FilterBySpeakerAsync(visit);
        await TagAndUndoAsync(visit);
        var corrected = await CorrectSpeakerAsync(visit);
        await ReloadAsync(visit, speaker, count - 1, corrected);
        Assert.Empty(visit.Errors);
    }

    private static async Task ImportAsync(Visit visit)
    {
        using var folder = new ScratchFolder();
        await visit.GoAsync("import");
        await visit.Page.GetByLabel("Choose files to import").SetInputFilesAsync(Texts.WriteTo(folder.Path));
        var run = visit.Page.Locator("article.run");
        await Expect(run.GetByRole(AriaRole.Status)).ToContainTextAsync("done in");
        await Expect(run).ToContainTextAsync($"{Texts.Count} documents stored");
    }

    private static async Task SeeOverviewAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Overview" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overview");
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Texts.Count + " documents" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Said over time" })).ToBeVisibleAsync();
    }

    private static async Task<(string Speaker, int Count)> FilterBySpeakerAsync(Visit visit)
    {
        await visit.GoAsync("quotes");
        await visit.Page.Locator("search summary").Filter(new() { HasText = "Speaker" }).ClickAsync();
        var option = visit.Page.Locator("search details[open] li a").Filter(new() { HasNotText = "unknown" }).First;
        var speaker = await option.Locator(".text").InnerTextAsync();
        var count = int.Parse((await option.Locator("small").InnerTextAsync()).Split()[0], CultureInfo.InvariantCulture);
        await option.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"quotes\?speaker=\d+$"));
        await ExpectQuotesOfAsync(visit, speaker, count);
        return (speaker, count);
    }

    private static async Task TagAndUndoAsync(Visit visit)
    {
        var tag = visit.Page.Locator("article.quote .tag");
        await TagAsync(visit);
        await Expect(tag).ToHaveTextAsync("promise");
        await Expect(visit.Page.Locator("article.quote:focus")).ToHaveCountAsync(1);
        await visit.Page.Keyboard.PressAsync("u");
        await Expect(tag).ToHaveCountAsync(0);
        await TagAsync(visit);
        await Expect(tag).ToHaveTextAsync("promise");
    }

    private static async Task TagAsync(Visit visit)
    {
        await visit.Page.Keyboard.PressAsync("t");
        await PickNewAsync(visit, "promise");
    }

    private static async Task<string> CorrectSpeakerAsync(Visit visit)
    {
        var words = await visit.Page.Locator("article.quote.cur blockquote").InnerTextAsync();
        await visit.Page.Keyboard.PressAsync("e");
        await PickNewAsync(visit, "Vera Kolm");
        await Expect(visit.Page.GetByText("to Vera Kolm")).ToBeVisibleAsync();
        return words;
    }

    private static async Task ReloadAsync(Visit visit, string speaker, int count, string corrected)
    {
        await ExpectQuotesOfAsync(visit, speaker, count);
        await Expect(visit.Page.Locator("article.quote:focus")).ToHaveCountAsync(1);
        await visit.ReloadAsync();
        await ExpectQuotesOfAsync(visit, speaker, count);
        await visit.GoAsync("quotes?q=Vera%20Kolm");
        await ExpectQuotesOfAsync(visit, "Vera Kolm", 1);
        await Expect(visit.Page.Locator("article.quote blockquote")).ToHaveTextAsync(corrected);
        await Expect(visit.Page.Locator("article.quote .tag")).ToHaveTextAsync("promise");
    }

    private static async Task PickNewAsync(Visit visit, string name)
    {
        await Expect(visit.Page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync(name);
        await Expect(visit.Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option, new() { Selected = true })).ToContainTextAsync(name);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private static async Task ExpectQuotesOfAsync(Visit visit, string speaker, int count)
    {
        await Expect(visit.Page.Locator("search .hits")).ToHaveTextAsync(Quotes(count));
        await Expect(visit.Page.Locator("article.quote")).ToHaveCountAsync(count);
        await Expect(visit.Page.Locator("article.quote .who").Filter(new() { HasText = speaker })).ToHaveCountAsync(count);
    }

    private static Regex Quotes(int count) => new(string.Create(CultureInfo.InvariantCulture, $@"^{count} quotes?\b"));
}
