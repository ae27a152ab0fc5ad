using System.Globalization;
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
        Services = new ServiceCollection().AddLogging().AddStore(configuration).AddIntake(configuration).BuildServiceProvider();
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

    public Task<WriteOutcome> WriteAsync(DocumentAnalysis analysis) => Get<DocumentWriter>().WriteAsync(analysis, new DocumentArrival("test"));

    /// <summary>Lets every connection made from now on use a few pages more than there are: a disk that is nearly full.</summary>
    public async Task LimitPagesAsync()
    {
        SqliteConnection.ClearAllPools();
        await using var context = Context();
        await context.Database.OpenConnectionAsync();
        var pages = await context.Database.SqlQuery<long>($"SELECT page_count AS Value FROM pragma_page_count").SingleAsync();
        // The limit belongs to the connection, and the pool hands this one out again.
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA max_page_count = {(pages + 8).ToString(CultureInfo.InvariantCulture)}";
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _opening?.Dispose();
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }
}
