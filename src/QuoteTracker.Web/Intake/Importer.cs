using Microsoft.Extensions.Options;
using QuoteTracker.Analysis;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Keeping;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Intake;

/// <summary>
/// Runs one import: reads on one thread, analyses on all cores with the order kept, writes in batches meanwhile. Every item ends as stored,
/// already there, or refused with a reason; a run can be repeated to finish what an earlier one left. Then it finds the themes of what is there now.
/// </summary>
public sealed class Importer(ItemReader items, DocumentWriter writer, ThemeFinding themes, IndexStatistics statistics, ImportRunLog log, IOptions<StoreOptions> store, ILogger<Importer> logger)
{
    /// <summary>So many documents are stored at once: the more, the less of indexes is written again and again. Whoever corrects something meanwhile waits for them.</summary>
    internal const int LargestBatch = 200;

    /// <summary>Runs to the end, however that comes; only the program's own end throws.</summary>
    public async Task RunAsync(ImportTicket ticket, CancellationToken stop = default)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop, ticket.Cancellation);
        var run = new ImportRunState(ticket, log);
        try
        {
            var fault = await Unexpected.FaultOfAsync(() => ImportAsync(ticket.Request, run, cancel.Token));
            if (fault is null)
                await run.EndAsync(ImportState.Finished);
            else
                await StopAsync(run, fault);
        }
        catch (OperationCanceledException) when (ticket.Cancellation.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            // What came in before counts.
            await Unexpected.FaultOfAsync(() => FindThemesAsync(run, stop));
            await run.EndAsync(ImportState.Cancelled);
        }
        finally
        {
            ScratchFolder.Remove(ticket.Request.Scratch);
        }
    }

    private async Task ImportAsync(ImportRequest request, ImportRunState run, CancellationToken cancel)
    {
        await run.StartAsync(cancel);
        var (batch, writing) = (new ImportBatch(request.Items.Any(IsSlow) ? 1 : LargestBatch), Task.CompletedTask);
        try
        {
            await foreach (var item in InOrder.Map(items.Read(request.Items), result => AnalyzedItem.Of(result, store.Value.Analysis), Environment.ProcessorCount, cancel))
            {
                batch.Add(item);
                if (!batch.IsFull && !(batch.IsDue && writing.IsCompleted))
                    continue;
                await writing;
                var full = batch.Take();
                writing = Task.Run(() => WriteAsync(full, request, run, cancel), CancellationToken.None);
            }
        }
        finally
        {
            await writing;
        }

        await WriteAsync(batch.Take(), request, run, cancel);
        await FindThemesAsync(run, cancel);
    }

    private async Task FindThemesAsync(ImportRunState run, CancellationToken cancel)
    {
        if (run.Progress.Stored == 0)
            return;
        run.FindThemes();
        await writer.SettleAsync(cancel);
        await themes.FindAfterChangeAsync(cancel);
        await statistics.RefreshAsync(cancel);
    }

    // What trickles in is stored as it comes.
    private static bool IsSlow(IntakeItem item) => item is IntakeItem.OnWeb or IntakeItem.OnDisk { Location: DocumentReader.StandardInput };

    private async Task WriteAsync(IReadOnlyList<AnalyzedItem> batch, ImportRequest request, ImportRunState run, CancellationToken cancel)
    {
        var ready = batch.Where(item => item.Analysis is { IsCompletedSuccessfully: true }).ToList();
        IReadOnlyList<WriteOutcome?> outcomes = [];
        Exception? fault = null;
        if (ready.Count > 0)
            fault = await Unexpected.FaultOfAsync(async () => outcomes = await writer.WriteAsync([.. ready.Select(item => Arrival(item, request, run))], cancel));
        ThrowIfHopeless(fault);
        if (fault is not null)
            outcomes = await WriteEachAsync(ready, request, run, cancel);
        var written = new Queue<WriteOutcome?>(outcomes);
        foreach (var item in batch)
        {
            if (item.Analysis is null)
                Refuse(run, (ReadResult.Refused)item.Result);
            else if (item.Analysis.IsFaulted)
                Refuse(run, item, item.Analysis.Exception.GetBaseException());
            else if (written.Dequeue() is { } outcome)
                Count(run, (ReadResult.Read)item.Result, await item.Analysis, outcome);
        }

        await run.TickAsync(cancel);
        if (run.IsTimeForThemes())
            await themes.FindDuringImportAsync(cancel);
    }

    // One document of the batch makes the database refuse them all: each alone shows which.
    private async Task<IReadOnlyList<WriteOutcome?>> WriteEachAsync(List<AnalyzedItem> ready, ImportRequest request, ImportRunState run, CancellationToken cancel)
    {
        var outcomes = new List<WriteOutcome?>();
        foreach (var item in ready)
        {
            WriteOutcome? outcome = null;
            var fault = await Unexpected.FaultOfAsync(async () => outcome = (await writer.WriteAsync([Arrival(item, request, run)], cancel))[0]);
            ThrowIfHopeless(fault);
            if (fault is not null)
                Refuse(run, item, fault);
            outcomes.Add(outcome);
        }

        return outcomes;
    }

    private static (DocumentAnalysis, DocumentArrival) Arrival(AnalyzedItem item, ImportRequest request, ImportRunState run)
    {
        var read = (ReadResult.Read)item.Result;
        return (item.Analysis!.Result, new DocumentArrival(read.Origin) { Address = read.Address, ImportRunId = run.Progress.RunId, IsSample = request.IsSample });
    }

    private static void Count(ImportRunState run, ReadResult.Read read, DocumentAnalysis analysis, WriteOutcome outcome)
    {
        if (outcome is WriteOutcome.Stored)
            run.Stored(analysis.Quotes.Count);
        else
            run.AlreadyThere(new ImportNotice(read.Origin, Reasons.AlreadyThere, ImportNoticeKind.AlreadyThere, outcome.DocumentId));
        foreach (var note in read.Notes)
            run.Notice(new ImportNotice(read.Origin, note, ImportNoticeKind.Noted, outcome.DocumentId));
    }

    private static void Refuse(ImportRunState run, ReadResult.Refused refused) => run.Refused(new ImportNotice(refused.Item, refused.Reason, ImportNoticeKind.Refused));

    private void Refuse(ImportRunState run, AnalyzedItem item, Exception fault)
    {
        var name = ((ReadResult.Read)item.Result).Origin;
        logger.LogError(fault, "Import of {Item} failed", name);
        run.Refused(new ImportNotice(name, Reasons.OurFault(fault), ImportNoticeKind.Refused));
    }

    private static void ThrowIfHopeless(Exception? fault)
    {
        if (DatabaseFaults.In(fault) is { } database && DatabaseFaults.StopsWriting(database))
            throw database;
    }

    private async Task StopAsync(ImportRunState run, Exception fault)
    {
        if (DatabaseFaults.In(fault) is { } database)
        {
            await run.EndAsync(ImportState.Stopped, DatabaseFaults.Describe(database, store.Value.DatabasePath));
            return;
        }

        logger.LogError(fault, "Import stopped");
        await run.EndAsync(ImportState.Stopped, Reasons.Stopped(fault));
    }
}
