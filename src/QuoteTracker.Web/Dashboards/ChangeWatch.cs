using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards;

/// <summary>Tells a page that what it shows was changed: after a pause, so that an import does not make it flicker, and never twice at once.</summary>
public sealed class ChangeWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);
    private readonly IDisposable _subscription;
    private readonly Func<Task> _onChange;
    private int _pending;
    private volatile bool _isOver;

    /// <param name="feed">Where changes are told.</param>
    /// <param name="kinds">The changes that matter.</param>
    /// <param name="onChange">Called on a thread of the pool: go through the component's <c>InvokeAsync</c>.</param>
    public ChangeWatch(ChangeFeed feed, ChangeKinds kinds, Func<Task> onChange)
    {
        _onChange = onChange;
        _subscription = feed.Subscribe(changed =>
        {
            if ((changed & kinds) != 0 && Interlocked.Exchange(ref _pending, 1) == 0)
                _ = CallAsync();
        });
    }

    public void Dispose()
    {
        _isOver = true;
        _subscription.Dispose();
    }

    private async Task CallAsync()
    {
        await Task.Delay(Pause);
        Interlocked.Exchange(ref _pending, 0);
        if (_isOver)
            return;
        try
        {
            await _onChange();
        }
        catch (ObjectDisposedException)
        {
            // The page went away in the meantime.
        }
    }
}
