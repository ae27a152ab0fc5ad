using System.Threading.Channels;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Intake;

/// <summary>
/// Looks in the background for statements that make the same point in other words: after the start, and after an import, a re-analysis or a removal once
/// nothing has come for a moment. It gives way between two batches as soon as documents come again.
/// </summary>
public sealed class PointWorker(PointFinding points, ChangeFeed feed, TimeProvider clock, ILogger<PointWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private long _since;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _since = clock.GetTimestamp();
        using var subscription = feed.Subscribe(Hear);
        Wake();
        await foreach (var _ in _changed.Reader.ReadAllAsync(stoppingToken))
        {
            await RestAsync(stoppingToken);
            var isDone = true;
            if (await Unexpected.FaultOfAsync(async () => isDone = await points.FindAsync(IsQuiet, stoppingToken)) is { } fault)
                logger.LogError(fault, "Looking for statements with the same point stopped");
            if (!isDone)
                Wake();
        }
    }

    private void Hear(ChangeKinds kinds)
    {
        if (kinds.HasFlag(ChangeKinds.Documents))
            Interlocked.Exchange(ref _since, clock.GetTimestamp());
        if ((kinds & (ChangeKinds.Documents | ChangeKinds.Statements)) != 0)
            Wake();
    }

    private void Wake() => _changed.Writer.TryWrite(true);

    private bool IsQuiet() => clock.GetElapsedTime(Interlocked.Read(ref _since)) >= Quiet;

    private async Task RestAsync(CancellationToken stop)
    {
        do
            await Task.Delay(Quiet, clock, stop);
        while (!IsQuiet());
    }
}
