using System.Diagnostics;
using System.Text.RegularExpressions;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Tests.Commands;
using QuoteTracker.Web.Tests.Store;
using QuoteTracker.Web.Tests.Store.Rewriting;

namespace QuoteTracker.Web.Tests.Http;

/// <summary>The built program serving a database of its own on a free port.</summary>
public abstract partial class ServedApp : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quotetracker-").FullName;
    private Process? _process;

    /// <summary>A client of the app; it follows no redirect, so that tests see what was answered.</summary>
    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(10) };

    public async ValueTask InitializeAsync()
    {
        await FillAsync(_folder);
        _process = BuiltProgram.Start("serve", "--urls", "http://127.0.0.1:0", "--data", _folder);
        var heard = new List<string>();
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            heard.Add(line);
            if (Address().Match(line) is not { Success: true } found)
                continue;
            Client.BaseAddress = new Uri(found.Groups["address"].Value);
            // What it says from here on is read, so that it never waits for a reader.
            _ = _process.StandardError.ReadToEndAsync();
            _ = _process.StandardOutput.ReadToEndAsync();
            return;
        }

        Assert.Fail($"The app did not start: {string.Join('\n', heard)}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract Task FillAsync(string folder);

    [GeneratedRegex(@"^QuoteTracker is at (?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex Address();

    /// <summary>Serves a database that holds nothing.</summary>
    public sealed class Empty : ServedApp
    {
        protected override Task FillAsync(string folder) => Task.CompletedTask;
    }

    /// <summary>Serves the sample, with a theme and a tag.</summary>
    public sealed class OverSample : ServedApp
    {
        protected override async Task FillAsync(string folder)
        {
            await using var store = await StoreOnDisk.OpenAsync(folder);
            await SampleStore.ImportAsync(store);
            await store.Get<ThemeShaping>().CreateAsync("Fishing", ["fish quota"]);
            await store.Get<Tagging>().TagNewAsync([1], "promise");
        }
    }
}
