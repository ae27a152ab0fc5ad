using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Keeping;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store;

/// <summary>Adds the store. Whoever uses it first calls <see cref="DatabaseOpening"/>.</summary>
public static class StoreSetup
{
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StoreOptions>().Bind(configuration.GetSection(StoreOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<QuoteLedger>();
        services.AddDbContextFactory<QuoteTrackerContext>((provider, options) => options
            .UseSqlite(ConnectionString(provider.GetRequiredService<IOptions<StoreOptions>>().Value))
            .AddInterceptors(ConnectionPragmas.Instance)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            // Links to filtered rows are meant to be missing: a rejected quote's tags and themes are asked for through quotes.
            // That no migration is missing is a test's business; asking at every start costs a good part of it.
            .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning, RelationalEventId.PendingModelChangesWarning)));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<DatabaseOpening>();
        services.AddSingleton<DocumentWriter>();
        services.AddSingleton<ThemeFinding>();
        services.AddSingleton<PointFinding>();
        services.AddSingleton<DocumentRewriter>();
        services.AddSingleton<SampleRemoval>();
        services.AddHand();
        services.AddKeeping();
        return services;
    }

    internal static string ConnectionString(StoreOptions options) => new SqliteConnectionStringBuilder
    {
        DataSource = options.DatabasePath,
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();
}
