using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>A window on the app, with what went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>How long a condition may take on a slow machine, in milliseconds.</summary>
    public const float Patience = 30_000;

    private readonly List<string> _errors = [];

    static Visit() => SetDefaultExpectTimeout(Patience);

    public Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error", $"{message.Text} ({message.Location})");
        page.PageError += (_, error) => Note(true, error);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts and of the console so far.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>What the keyboard is on: the id, or else the text, of the element.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.textContent.trim()");

    /// <summary>Opens an address of the app and waits until the page hears keys.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync("/" + address.TrimStart('/'));
        await ReadyAsync();
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>Waits until the import that was begun last is over.</summary>
    public async Task WaitForImportAsync()
    {
        await GoAsync("import");
        await Expect(Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "done in" }).First).ToBeVisibleAsync(new() { Timeout = 4 * Patience });
    }

    /// <summary>Imports pasted texts, one after the other, and waits for each.</summary>
    public async Task PasteAsync(params string[] texts)
    {
        await GoAsync("import");
        var done = Page.Locator("article.run").GetByRole(AriaRole.Status).Filter(new() { HasText = "done in" });
        foreach (var text in texts)
        {
            var before = await done.CountAsync();
            await Page.GetByLabel("Text", new() { Exact = true }).FillAsync(text);
            await Page.GetByRole(AriaRole.Button, new() { Name = "Import this text" }).ClickAsync();
            await Expect(done).ToHaveCountAsync(before + 1);
        }
    }

    /// <summary>What axe finds serious or critical on the page as it stands: rule, reason, element.</summary>
    public async Task<IEnumerable<string>> FaultsAsync(string scheme)
    {
        var found = (await Page.RunAxe(new() { ResultTypes = [ResultType.Violations] })).Violations.Where(rule => rule.Impact is "serious" or "critical");
        return found.SelectMany(rule => rule.Nodes.Select(node =>
            $"{rule.Id} in {scheme}: {node.Any.Concat(node.All).Concat(node.None).FirstOrDefault()?.Message}: {node.Html}"));
    }

    /// <summary>Waits until words are lighter than the page they stand on, or darker.</summary>
    public Task WaitForColoursAsync(bool isDark) => Page.WaitForFunctionAsync(
        """
        isDark => {
          const style = getComputedStyle(document.body);
          const [paper, ink] = [style.backgroundColor, style.color].map(color => color.match(/\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b));
          return isDark === paper < ink;
        }
        """, isDark);

    /// <summary>By how many pixels the page is wider than the window.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private Task ReadyAsync() => Expect(Page.Locator("html[data-live]")).ToHaveCountAsync(1);

    private void Note(bool isError, string text)
    {
        if (isError)
            _errors.Add(text);
    }
}
