using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>Lets every connection use no more pages than <see cref="Most"/>: the limit belongs to the connection, so each gets it when it opens.</summary>
internal sealed class PageLimit : DbConnectionInterceptor
{
    /// <summary>Null: as many as there is room for.</summary>
    public long? Most { get; set; }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Limit(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Limit(connection);
        return Task.CompletedTask;
    }

    private void Limit(DbConnection connection)
    {
        if (Most is not { } pages)
            return;
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA max_page_count = {pages.ToString(CultureInfo.InvariantCulture)}";
        command.ExecuteNonQuery();
    }
}
