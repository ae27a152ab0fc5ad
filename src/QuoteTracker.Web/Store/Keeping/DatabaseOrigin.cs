using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Whose a database file is, found without changing it. <see cref="Unknown"/> names the migration that this version does not know, for a newer one.</summary>
internal sealed record DatabaseOrigin(DatabaseKind Kind, string? Unknown = null)
{
    /// <summary>Of a file that is not the store's own, opened for reading alone.</summary>
    public static async Task<DatabaseOrigin> OfFileAsync(string path, StoreOptions options, CancellationToken cancellation)
    {
        var settings = new DbContextOptionsBuilder<QuoteTrackerContext>().UseSqlite(DatabaseCopy.Reading(path)).Options;
        using var ledger = new QuoteLedger();
        await using var context = new QuoteTrackerContext(settings, Options.Create(options), ledger);
        return await FindAsync(context, path, cancellation);
    }

    /// <summary>Of the file that <paramref name="context"/> opens.</summary>
    public static async Task<DatabaseOrigin> FindAsync(QuoteTrackerContext context, string path, CancellationToken cancellation)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
            return new(DatabaseKind.Empty);
        if (!DatabaseFile.IsSqlite(path))
            return new(DatabaseKind.NoDatabase);
        if (!await context.Database.GetService<IHistoryRepository>().ExistsAsync(cancellation))
            return new(await HasTablesAsync(context, cancellation) ? DatabaseKind.AnotherPrograms : DatabaseKind.Empty);
        var unknown = (await context.Database.GetAppliedMigrationsAsync(cancellation)).Except(context.Database.GetMigrations()).ToList();
        return unknown.Count > 0 ? new(DatabaseKind.Newer, unknown[^1]) : new(DatabaseKind.Ours);
    }

    private static async Task<bool> HasTablesAsync(QuoteTrackerContext context, CancellationToken cancellation) =>
        await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name <> '__EFMigrationsLock'").SingleAsync(cancellation) > 0;
}
