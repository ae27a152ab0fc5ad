using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Shell;

/// <summary>Calls its page when stored data changed: at once after a single change, at most once a second while documents stream in.</summary>
public sealed class Refresh : ComponentBase, IDisposable
{
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromSeconds(1);
    private IDisposable? _subscription;
    private DateTime _last = DateTime.MinValue;
    private int _isWaiting;
    private volatile bool _isDisposed;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required ChangeKinds On { get; set; }

    /// <summary>Asks anew; the page renders by itself afterwards.</summary>
    [Parameter, EditorRequired]
    public required EventCallback OnChange { get; set; }

    [Inject]
    private ChangeFeed Feed { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            _subscription = Feed.Subscribe(Heard);
    }

    public void Dispose()
    {
        _isDisposed = true;
        _subscription?.Dispose();
    }

    private void Heard(ChangeKinds what)
    {
        if ((what & On) != 0 && Interlocked.Exchange(ref _isWaiting, 1) == 0)
            _ = ChangeAsync();
    }

    private async Task ChangeAsync()
    {
        var since = Clock.GetUtcNow().UtcDateTime - _last;
        await Task.Delay(since > AtMostEvery ? Gather : AtMostEvery - since, Clock);
        Interlocked.Exchange(ref _isWaiting, 0);
        _last = Clock.GetUtcNow().UtcDateTime;
        if (!_isDisposed)
            await InvokeAsync(OnChange.InvokeAsync);
    }
}
