namespace QuoteTracker.Web.Store;

/// <summary>Tells subscribers that committed data changed. Subscribers are called on the writer's thread: they return at once and do not throw.</summary>
public sealed class ChangeFeed
{
    private readonly Lock _lock = new();
    private Action<ChangeKinds>[] _subscribers = [];

    /// <summary>Calls <paramref name="onChange"/> after every write until the returned subscription is disposed.</summary>
    public IDisposable Subscribe(Action<ChangeKinds> onChange)
    {
        lock (_lock)
            _subscribers = [.. _subscribers, onChange];
        return new Subscription(this, onChange);
    }

    /// <summary>To be called after the commit, never inside a transaction.</summary>
    public void Announce(ChangeKinds what)
    {
        foreach (var subscriber in _subscribers)
            subscriber(what);
    }

    private void Remove(Action<ChangeKinds> onChange)
    {
        lock (_lock)
        {
            var at = Array.IndexOf(_subscribers, onChange);
            if (at >= 0)
                _subscribers = [.. _subscribers[..at], .. _subscribers[(at + 1)..]];
        }
    }

    private sealed class Subscription(ChangeFeed feed, Action<ChangeKinds> onChange) : IDisposable
    {
        private int _disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
                feed.Remove(onChange);
        }
    }
}
