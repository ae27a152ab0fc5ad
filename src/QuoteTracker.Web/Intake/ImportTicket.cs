namespace QuoteTracker.Web.Intake;

/// <summary>A run that was asked for: shows how far it is and can be cancelled. Reading is safe from any thread.</summary>
public sealed class ImportTicket(ImportRequest request) : IDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile ImportProgress _progress = new();

    public ImportRequest Request { get; } = request;

    public ImportProgress Progress => _progress;

    public CancellationToken Cancellation => _cancel.Token;

    /// <summary>Ends when the run is over, however it ended.</summary>
    public Task Over => _over.Task;

    /// <summary>Raised after every change of <see cref="Progress"/>, on the run's thread: return at once.</summary>
    public event Action? Changed;

    public void Cancel() => _cancel.Cancel();

    /// <summary>For the run alone.</summary>
    internal void Report(ImportProgress progress)
    {
        _progress = progress;
        Changed?.Invoke();
        if (progress.IsOver)
            _over.TrySetResult();
    }

    public void Dispose() => _cancel.Dispose();
}
