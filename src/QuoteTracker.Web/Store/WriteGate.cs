namespace QuoteTracker.Web.Store;

/// <summary>Lets one writer at a time into the database; SQLite has one writer, and waiting here is fair where waiting there is not.</summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _free = new(1, 1);

    /// <summary>Waits for the turn; the turn ends when the result is disposed. Not reentrant.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation = default)
    {
        await _free.WaitAsync(cancellation);
        return new Turn(_free);
    }

    public void Dispose() => _free.Dispose();

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        private int _disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
                free.Release();
        }
    }
}
