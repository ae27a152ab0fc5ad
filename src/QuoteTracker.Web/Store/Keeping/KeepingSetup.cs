namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Adds what looks after the database file.</summary>
public static class KeepingSetup
{
    public static IServiceCollection AddKeeping(this IServiceCollection services) => services
        .AddSingleton<DatabaseBackup>()
        .AddSingleton<DatabaseCheck>()
        .AddSingleton<DatabaseRestore>()
        .AddSingleton<FolderCheck>()
        .AddSingleton<IndexStatistics>()
        .AddSingleton<SearchIndex>()
        .AddSingleton<StorageQuery>();
}
