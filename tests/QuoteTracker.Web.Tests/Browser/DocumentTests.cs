using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Correcting what was found in a document, at its text.</summary>
[Collection(BrowserTests.Name)]
public sealed class DocumentTests(Chromium chromium)
{
    private const string Missed = "The bridge opens in May and it stays open";

    [Fact]
    public async Task WordsSelected_AddedAsAQuote_AreRejectedAndRestored()
    {
        chromium.SkipWithoutBrowser();
        await using var app = await ServedApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app);
        await visit.PasteAsync($"Mayor speaks at the harbour\n\nThe mayor was clear about the works. {Missed}, Vera Kolm told reporters on 4 March 2019 at the harbour.\n");
        await visit.GoAsync("documents/1");
        await AddAsync(visit);
        var panel = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Quote 1 of 1" });
        await Expect(panel.Locator("blockquote")).ToHaveTextAsync(Missed);
        await Expect(panel.Locator(".speaker")).ToContainTextAsync("Vera Kolm");
        await Expect(visit.Page.Locator("article.article mark")).ToContainTextAsync(Missed);
        await Expect(panel).ToBeFocusedAsync();
        await RejectAndRestoreAsync(visit, panel);
        Assert.Empty(visit.Errors);
    }

    private static async Task AddAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync(
            """
            words => {
              const runs = document.createTreeWalker(document.querySelector("article.article"), NodeFilter.SHOW_TEXT);
              while (runs.nextNode()) {
                const at = runs.currentNode.data.indexOf(words);
                if (at >= 0) getSelection().setBaseAndExtent(runs.currentNode, at, runs.currentNode, at + words.length);
              }
            }
            """, Missed);
        await visit.Page.Keyboard.PressAsync("a");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog).Locator("blockquote")).ToHaveTextAsync(Missed);
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Speaker" }).FillAsync("Vera Kolm");
        await Expect(visit.Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option, new() { Selected = true })).ToContainTextAsync("Vera Kolm");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private static async Task RejectAndRestoreAsync(Visit visit, ILocator panel)
    {
        var struck = panel.GetByText("A person said that this is not a quote.");
        await visit.Page.Keyboard.PressAsync("d");
        await Expect(struck).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("d");
        await Expect(struck).ToHaveCountAsync(0);
        await Expect(panel.GetByRole(AriaRole.Button, new() { Name = "not a quote" })).ToBeVisibleAsync();
    }
}
