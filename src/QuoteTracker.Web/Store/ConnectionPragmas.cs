using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store;

/// <summary>Sets up every connection: no memory map (a torn file would kill the process), a cache of 16 MB, for who stores many documents of 64, since the write-ahead log protects the file, no sync on every commit, the log copied back after 32 MB and not 4, since an import writes the same pages of indexes again and again, and our function over stored text.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA mmap_size = 0; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000;";

    private const string Cache = "PRAGMA cache_size = -16384;";

    /// <summary>Names, keys and indexes of 100,000 speakers, which documents look up all over, have room in it.</summary>
    private const string LargeCache = "PRAGMA cache_size = -65536;";

    public static ConnectionPragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas + (eventData.Context is QuoteTrackerContext { StoresMany: true } ? LargeCache : Cache);
        command.ExecuteNonQuery();
        StoredText.Register((SqliteConnection)connection);
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas + (eventData.Context is QuoteTrackerContext { StoresMany: true } ? LargeCache : Cache);
        await command.ExecuteNonQueryAsync(cancellationToken);
        StoredText.Register((SqliteConnection)connection);
    }
}
