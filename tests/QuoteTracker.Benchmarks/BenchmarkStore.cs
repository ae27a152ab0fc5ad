using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Web.Dashboards;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Benchmarks;

/// <summary>An open database with the services over it, in a folder of its own that goes with it, or in one that stays.</summary>
internal sealed class BenchmarkStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _folder;
    private readonly bool _isKept;
    private OpeningResult? _opening;

    private BenchmarkStore(string? folder)
    {
        (_isKept, _folder) = (folder is not null, folder ?? Directory.CreateTempSubdirectory("quotetracker-benchmark-").FullName);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["QuoteTracker:DataFolder"] = _folder }).Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddStore(configuration).AddDashboards().BuildServiceProvider();
    }

    public IServiceProvider Services => _services;

    /// <summary>The database.</summary>
    public string Path => System.IO.Path.Combine(_folder, "quotetracker.db");

    /// <summary>Opens the database of a folder, or a new one for null.</summary>
    public static async Task<BenchmarkStore> OpenAsync(string? folder = null)
    {
        var store = new BenchmarkStore(folder);
        await store.ReopenAsync();
        return store;
    }

    /// <summary>Opens it again, as the next start of the program does.</summary>
    public async Task ReopenAsync()
    {
        _opening?.Dispose();
        _opening = await _services.GetRequiredService<DatabaseOpening>().OpenAsync();
        if (_opening.Problem is { } problem)
            throw new InvalidOperationException(problem);
    }

    public async ValueTask DisposeAsync()
    {
        _opening?.Dispose();
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (!_isKept)
            Directory.Delete(_folder, recursive: true);
    }
}
