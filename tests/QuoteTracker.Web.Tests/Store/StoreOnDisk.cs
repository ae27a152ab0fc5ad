using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>A store on a real database file in a temporary folder that goes with it.</summary>
internal sealed class StoreOnDisk : IAsyncDisposable
{
    private readonly bool _ownsFolder;
    private OpeningResult? _opening;

    private StoreOnDisk(string? folder, IReadOnlyDictionary<string, string?>? settings)
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("quotetracker-").FullName;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["QuoteTracker:DataFolder"] = Folder, ["QuoteTracker:Who"] = "Ada" })
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>())
            .Build();
        Services = new ServiceCollection().AddLogging().AddStore(configuration).BuildServiceProvider();
    }

    public string Folder { get; }

    public string DatabasePath => Path.Combine(Folder, "quotetracker.db");

    public ServiceProvider Services { get; }

    public static async Task<StoreOnDisk> OpenAsync(string? folder = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var store = new StoreOnDisk(folder, settings);
        store._opening = await store.Get<DatabaseOpening>().OpenAsync();
        Assert.Null(store._opening.Problem);
        return store;
    }

    public static StoreOnDisk Closed(string? folder = null) => new(folder, null);

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public QuoteTrackerContext Context() => Get<IDbContextFactory<QuoteTrackerContext>>().CreateDbContext();

    public async Task<T> AskAsync<T>(Func<QuoteTrackerContext, Task<T>> question)
    {
        await using var context = Context();
        return await question(context);
    }

    public async ValueTask DisposeAsync()
    {
        _opening?.Dispose();
        await Services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }
}
