using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>
/// Keeps in memory what counting needs of every quote, so that any filter is counted exactly and at once, however large the collection.
/// Triggers write in the transaction of every change which quotes it touched (table QuoteChanges); whoever asks first reads those anew, so that an answer is never older than the last commit.
/// </summary>
public sealed class QuoteLedger : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ReaderWriterLockSlim _lock = new();
    private QuoteColumns _quotes = new();
    private DocumentColumns _documents = new();
    private DayOrder _order = new();
    private long _seen = -1;

    /// <summary>Selects what a filter lets through, as it stands now.</summary>
    public async Task<SelectedQuotes> SelectAsync(QuoteTrackerContext context, QuoteFilter filter, CancellationToken stop = default)
    {
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            await CatchUpAsync(connection, context.ReviewThreshold, stop);
            var asked = new FilterAsking(connection, _quotes.Limit, _documents.Limit, _quotes.SpeakerLimit).Ask(filter);
            return Select(filter, asked);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>How many quotes there are.</summary>
    public async Task<int> CountAsync(QuoteTrackerContext context, CancellationToken stop = default)
    {
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            await CatchUpAsync((SqliteConnection)context.Database.GetDbConnection(), context.ReviewThreshold, stop);
            return _order.Ids.Length;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    public void Dispose()
    {
        _turn.Dispose();
        _lock.Dispose();
    }

    private SelectedQuotes Select(QuoteFilter filter, AskedSets asked)
    {
        _lock.EnterReadLock();
        try
        {
            return new(new FilterMarking(filter, _quotes, _documents, asked).Mark(), _quotes, _documents, _order);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private async Task CatchUpAsync(SqliteConnection connection, double threshold, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            var (oldest, newest) = Changes(connection);
            if (newest == _seen)
                return;
            _lock.EnterWriteLock();
            try
            {
                Read(connection, threshold, isKnown: _seen >= 0 && oldest <= _seen + 1 && newest > _seen);
                _seen = newest;
            }
            finally
            {
                _lock.ExitWriteLock();
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads what changed, or all where it is not known what did: at first, and when the oldest changes are already forgotten.</summary>
    private void Read(SqliteConnection connection, double threshold, bool isKnown)
    {
        if (!isKnown)
            (_quotes, _documents, _order, _seen) = (new(), new(), new(), -1);
        var reading = new LedgerReading(connection, _quotes, _documents, threshold);
        if (isKnown)
        {
            _order.Move(reading.ReadSince(_seen), _quotes);
            return;
        }

        reading.ReadAll();
        _order.Sort(_quotes);
    }

    private static (long Oldest, long Newest) Changes(SqliteConnection connection)
    {
        using var rows = new StoredRows(connection, "SELECT (SELECT MIN(Seq) FROM QuoteChanges), (SELECT MAX(Seq) FROM QuoteChanges)");
        rows.Read();
        return (rows.Long(0), rows.Long(1));
    }
}
