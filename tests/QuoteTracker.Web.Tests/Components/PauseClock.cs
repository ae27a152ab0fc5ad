namespace QuoteTracker.Web.Tests.Components;

/// <summary>A clock on which every pause ends at once, however long it is; or, while it is held, not before it is released.</summary>
public sealed class PauseClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Action> _waiting = [];
    private bool _isHeld;

    public void Hold()
    {
        lock (_lock)
            _isHeld = true;
    }

    public void Release()
    {
        lock (_lock)
        {
            _isHeld = false;
            foreach (var end in _waiting)
                Run(end);
            _waiting.Clear();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            if (_isHeld)
                _waiting.Add(() => callback(state));
            else
                Run(() => callback(state));
        }

        return new Pause();
    }

    // Not within the call that makes the timer: no real timer does that.
    private static void Run(Action end) => ThreadPool.QueueUserWorkItem(_ => end());

    /// <summary>Whoever gave a pause up does not mind that it ends.</summary>
    private sealed class Pause : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
