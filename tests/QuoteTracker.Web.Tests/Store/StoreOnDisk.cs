using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Analysis;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>A store on a real database file in a temporary folder that goes with it.</summary>
internal sealed class StoreOnDisk : IAsyncDisposable
{
    private readonly PageLimit _pages = new();
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
        Services = new ServiceCollection().AddLogging().AddStore(configuration).AddIntake(configuration)
            .ConfigureDbContext<QuoteTrackerContext>(options => options.AddInterceptors(_pages)).BuildServiceProvider();
    }

    public string Folder { get; }

    public string DatabasePath => Path.Combine(Folder, "quotetracker.db");

    public ServiceProvider Services { get; }

    public static Task<StoreOnDisk> OpenAsync(string? folder = null, IReadOnlyDictionary<string, string?>? settings = null) => OpenAsync(new StoreOnDisk(folder, settings));

    /// <summary>A store that begins as a copy of this database file.</summary>
    public static async Task<StoreOnDisk> OpenCopyAsync(byte[] database)
    {
        var store = new StoreOnDisk(null, null);
        await File.WriteAllBytesAsync(store.DatabasePath, database);
        return await OpenAsync(store);
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

    public Task<WriteOutcome> WriteAsync(DocumentAnalysis analysis) => Get<DocumentWriter>().WriteAsync(analysis, new DocumentArrival("test"));

    /// <summary>Lets every connection made from now on use a few pages more than there are: a disk that is nearly full.</summary>
    public async Task LimitPagesAsync()
    {
        await using var context = Context();
        _pages.Most = 8 + await context.Database.SqlQuery<long>($"SELECT page_count AS Value FROM pragma_page_count").SingleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _opening?.Dispose();
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }

    private static async Task<StoreOnDisk> OpenAsync(StoreOnDisk store)
    {
        store._opening = await store.Get<DatabaseOpening>().OpenAsync();
        Assert.Null(store._opening.Problem);
        return store;
    }
}
