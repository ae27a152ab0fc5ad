using System.Threading.Channels;
using Microsoft.Extensions.Options;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Intake;

/// <summary>
/// Reads stored documents anew: those that an older analysis read, or all. What people did is kept. A document that fails stays as it was and does not
/// stop the others; a run that was ended is finished by the next one. At its end it finds the themes of what is there now. Reading <see cref="Progress"/> is safe from any thread.
/// </summary>
public sealed class Reanalysis(DocumentRewriter documents, ThemeFinding themes, IOptions<StoreOptions> store, ILogger<Reanalysis> logger)
{
    private readonly Channel<bool> _asked = Channel.CreateBounded<bool>(1);
    private volatile ReanalysisProgress _progress = ReanalysisProgress.None;
    private volatile bool _isCancelled;

    public ReanalysisProgress Progress => _progress;

    /// <summary>Raised after every change of <see cref="Progress"/>, on the run's thread: return at once.</summary>
    public event Action? Changed;

    internal ChannelReader<bool> Asked => _asked.Reader;

    /// <summary>How many documents an older analysis read.</summary>
    public Task<int> CountOlderAsync(CancellationToken stop = default) => documents.CountAsync(all: false, stop);

    /// <summary>Asks for a run in the background; false when one is under way or asked for already.</summary>
    public bool TryStart(bool all) => !Progress.IsRunning && _asked.Writer.TryWrite(all);

    /// <summary>Ends the run after the document that it is at.</summary>
    public void Cancel() => _isCancelled = true;

    /// <summary>Runs to the end, however that comes; only the program's own end throws.</summary>
    public async Task RunAsync(bool all, CancellationToken stop)
    {
        _isCancelled = false;
        var fault = await Unexpected.FaultOfAsync(() => RewriteAsync(all, stop));
        if (fault is not null)
            logger.LogError(fault, "Reading stored documents anew stopped");
        Report(_progress with { IsRunning = false, StopReason = fault is null ? null : Reason(fault) });
    }

    private async Task RewriteAsync(bool all, CancellationToken stop)
    {
        var total = await documents.CountAsync(all, stop);
        Report(new ReanalysisProgress(0, total, 0, IsRunning: total > 0));
        if (total == 0)
            return;
        await foreach (var (id, analysis) in InOrder.Map(documents.Read(all), Analyze, Environment.ProcessorCount, stop))
        {
            if (_isCancelled)
                break;
            var fault = await Unexpected.FaultOfAsync(async () => await documents.RewriteAsync(id, await analysis, stop));
            if (DatabaseFaults.In(fault) is { } database && DatabaseFaults.StopsWriting(database))
                throw database;
            if (fault is not null)
                logger.LogError(fault, "Reading document {Id} anew failed", id);
            Report(_progress with { Done = _progress.Done + 1, Failed = _progress.Failed + (fault is null ? 0 : 1) });
        }

        await documents.TidyAsync(stop);
        await themes.FindAfterRereadingAsync(_progress.Done - _progress.Failed, stop);
    }

    // The task is over; it carries the fault when the analysis failed.
    private (long Id, Task<DocumentAnalysis> Analysis) Analyze((long Id, SourceText Source) document)
    {
        var analysis = new Task<DocumentAnalysis>(() => DocumentAnalyzer.Analyze(document.Source, store.Value.Analysis));
        analysis.RunSynchronously(TaskScheduler.Default);
        return (document.Id, analysis);
    }

    private string Reason(Exception fault) => DatabaseFaults.In(fault) is { } database
        ? DatabaseFaults.Describe(database, store.Value.DatabasePath)
        : $"It stopped: {fault.Message.TrimEnd('.')}. What is done stays; start again to finish.";

    private void Report(ReanalysisProgress progress)
    {
        _progress = progress;
        Changed?.Invoke();
    }
}
