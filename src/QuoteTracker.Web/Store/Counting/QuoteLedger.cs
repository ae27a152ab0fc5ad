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
    /// <summary>So many quotes take about a second to read; reading fewer is not worth telling of.</summary>
    private const int Many = 100_000;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly WordHits _hits = new();
    private LedgerState _state = LedgerState.Empty;
    private long _seen = -1;

    /// <summary>Done unless many quotes are being read into memory right now, as after a start: until it ends every answer waits.</summary>
    public Task Reading { get; private set; } = Task.CompletedTask;

    /// <summary>Selects what a filter lets through, as it stands now.</summary>
    public Task<SelectedQuotes> SelectAsync(QuoteTrackerContext context, QuoteFilter filter, CancellationToken stop = default) => AskAsync(context, (connection, state) =>
        new SelectedQuotes(filter == QuoteFilter.All ? state.Quotes : state.Quotes.At(new FilterMarking(filter, state, new FilterAsking(connection, _hits, state).Ask(filter)).Mark()), state), stop);

    /// <summary>How many quotes there are, and how many statements that were said or reported at least twice.</summary>
    public Task<(int Quotes, int Recurring)> CountAsync(QuoteTrackerContext context, CancellationToken stop = default) => AskAsync(context, (_, state) => (state.Quotes.Count, state.Statements.CountRecurring()), stop);

    /// <summary>The documents that have all of these words in title or text, oldest first, undated ones before all.</summary>
    internal Task<List<FoundDocument>> FindDocumentsAsync(QuoteTrackerContext context, IReadOnlyList<SearchWord> words, string? source, CancellationToken stop = default) => AskAsync(context, (connection, state) =>
    {
        var asking = new FilterAsking(connection, _hits, state);
        var sets = words.Select(asking.Documents).ToList();
        return state.Documents.Find(source, id => sets.TrueForAll(set => set.Contains(id)));
    }, stop);

    public void Dispose() => _turn.Dispose();

    private async Task<T> AskAsync<T>(QuoteTrackerContext context, Func<SqliteConnection, LedgerState, T> answer, CancellationToken stop)
    {
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            return answer(connection, await CatchUpAsync(connection, context.ReviewThreshold, stop));
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Reads what changed, or all where it is not known what did: at first, and when the oldest changes are already forgotten.</summary>
    private async Task<LedgerState> CatchUpAsync(SqliteConnection connection, double threshold, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            var changes = ChangePlace.Read(connection);
            if (changes.Newest == _seen)
                return _state;
            _state = changes.Reaches(_seen)
                ? new LedgerReading(connection, _state, threshold).ReadSince(_seen)
                : ReadAll(connection, threshold);
            _seen = changes.Newest;
            return _state;
        }
        finally
        {
            _turn.Release();
        }
    }

    private LedgerState ReadAll(SqliteConnection connection, double threshold)
    {
        var ending = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (var rows = new StoredRows(connection, "SELECT MAX(Id) FROM Quotes"))
        {
            if (rows.Read() && rows.Long(0) > Many)
                Reading = ending.Task;
        }

        try
        {
            return new LedgerReading(connection, LedgerState.Empty, threshold).ReadAll();
        }
        finally
        {
            ending.SetResult();
        }
    }
}
