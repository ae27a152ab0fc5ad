using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteTracker.Web.Store.Identity;
using QuoteTracker.Web.Store.Keeping;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store;

/// <summary>Opens the database: one process owns it, it is ours, it is not newer than the program, and it has every migration, after a backup.</summary>
public sealed class DatabaseOpening(IDbContextFactory<QuoteTrackerContext> contexts, IOptions<StoreOptions> options, TimeProvider clock)
{
    private string Path => options.Value.DatabasePath;

    /// <summary>Opens it for reading and writing, made or migrated as needed. Dispose the result to give it up.</summary>
    public async Task<OpeningResult> OpenAsync(CancellationToken cancellation = default)
    {
        if (FolderProblem() is { } folderProblem)
            return new OpeningResult(null, folderProblem);
        if (DatabaseLock.TryTake(Path) is not { } taken)
        {
            return new OpeningResult(null, $"The database {Path} is in use by another QuoteTracker. "
                + "Close that one first (its address is still open in a terminal or service), or choose another folder with --data FOLDER.");
        }

        var problem = await GuardAsync(async () => await ForeignProblemAsync(cancellation) ?? await MigrateAsync(cancellation));
        if (problem is not null)
            taken.Dispose();
        return new OpeningResult(problem is null ? taken : null, problem);
    }

    /// <summary>Checks that it can be read as it stands, beside a process that owns it: for export, doctor and backup. Null when it can, else what is wrong and what to do.</summary>
    public Task<string?> ProblemWithReadingAsync(CancellationToken cancellation = default) => GuardAsync(async () =>
    {
        if (!File.Exists(Path))
            return $"There is no database at {Path} yet. Import something first, or name its folder with --data FOLDER.";
        if (await ForeignProblemAsync(cancellation) is { } problem)
            return problem;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return (await context.Database.GetPendingMigrationsAsync(cancellation)).Any()
            ? $"The database {Path} comes from an older version of QuoteTracker. Start “quotetracker serve” once: it makes a backup and brings it up to date."
            : null;
    });

    private string? FolderProblem()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            return Directory.Exists(Path) ? $"{Path} is a folder, but the database must be a file. Choose another name with QuoteTracker:Database." : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"The data folder {options.Value.DataFolder} cannot be made or used: {fault.Message} Choose another with --data FOLDER.";
        }
    }

    private async Task<string?> ForeignProblemAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var origin = await DatabaseOrigin.FindAsync(context, Path, cancellation);
        return origin.Kind switch
        {
            DatabaseKind.NoDatabase => $"{Path} is not a database: it does not start as SQLite files do. Move it away, or choose another folder with --data FOLDER; “quotetracker restore BACKUP” brings a backup back.",
            DatabaseKind.AnotherPrograms => $"{Path} is a database of another program: it has tables but no record of QuoteTracker's versions. Move it away, or choose another folder with --data FOLDER.",
            DatabaseKind.Newer => $"The database {Path} was written by a newer version of QuoteTracker (it has {origin.Unknown}, which this version does not know). Install that version or a later one, or choose another folder with --data FOLDER. Nothing was changed.",
            _ => null,
        };
    }

    private async Task<string?> MigrateAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count > 0)
        {
            var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
            if (applied.Count > 0)
                await BackUpAsync(context, applied[^1], cancellation);
            // A killed migration leaves its row behind and every later one would wait for it; our own lock says that nobody else migrates.
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellation);
            await context.Database.MigrateAsync(cancellation);
            if (applied.Count > 0 && pending.Exists(IdentityFilling.IsAfter))
                await IdentityFilling.FillAsync(context, cancellation);
        }

        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        await SpeakerListings.RefreshOldAsync(context, cancellation);
        return null;
    }

    private async Task BackUpAsync(QuoteTrackerContext context, string lastMigration, CancellationToken cancellation)
    {
        var target = $"{Path}.{lastMigration}.{clock.GetUtcNow():yyyyMMddHHmmss}.backup";
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {target}", cancellation);
    }

    private async Task<string?> GuardAsync(Func<Task<string?>> open)
    {
        try
        {
            return await open();
        }
        catch (SqliteException fault)
        {
            return DatabaseFaults.Describe(fault, Path);
        }
        catch (UnauthorizedAccessException fault)
        {
            return $"The database {Path} cannot be read: {fault.Message} Give this account the right to it, or choose another folder with --data FOLDER.";
        }
    }
}
