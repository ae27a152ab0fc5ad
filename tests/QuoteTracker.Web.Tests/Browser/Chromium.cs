using Microsoft.Playwright;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>The browser of this machine, started once for all browser tests. Without one every test that asks for a page is skipped with the reason; on a build server that is a failure.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Missing = "No Chromium, Chrome or Edge was found on the PATH or in its usual places, so nothing was tested in a browser. Install one (Debian: apt-get install chromium).";

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (InstalledBrowsers.First() is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags, Timeout = 90_000 });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A window of its own on an app: nothing of other tests is remembered in it.</summary>
    public async Task<Visit> VisitAsync(ServedApp app, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        SkipWithoutBrowser();
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = app.Address,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(Visit.Patience);
        return new Visit(await context.NewPageAsync());
    }

    /// <summary>To be called before anything is started for a test in the browser.</summary>
    public void SkipWithoutBrowser()
    {
        if (_browser is null)
            Miss(Environment.GetEnvironmentVariable("CI"));
    }

    /// <summary>Ends a test that no browser was found for.</summary>
    /// <param name="ci">What the environment says of being a build server.</param>
    internal static void Miss(string? ci)
    {
        if (ci is "true" or "1")
            Assert.Fail(Missing);
        Assert.Skip(Missing);
    }
}
