namespace QuoteTracker.Web.Tests.Browser;

/// <summary>One app with the whole sample in it, for tests that only look.</summary>
public sealed class SampleApp : IAsyncDisposable
{
    private ServedApp? _app;

    /// <summary>A window on the sample once all of it is stored.</summary>
    public async Task<Visit> VisitAsync(Chromium chromium, int width = 1280)
    {
        chromium.SkipWithoutBrowser();
        var isNew = _app is null;
        _app ??= await ServedApp.StartAsync(withSample: true);
        var visit = await chromium.VisitAsync(_app, width);
        if (isNew)
            await visit.WaitForImportAsync();
        return visit;
    }

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;
}
