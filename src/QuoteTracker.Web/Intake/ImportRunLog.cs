using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Intake;

/// <summary>Keeps the rows of import runs and of what they refused.</summary>
public sealed class ImportRunLog(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate, ChangeFeed feed, TimeProvider clock)
{
    /// <summary>Begins a run; its id.</summary>
    public async Task<long> StartAsync(string label, CancellationToken cancel)
    {
        var run = new ImportRun { Label = label, StartedAt = clock.GetUtcNow().UtcDateTime };
        await WriteAsync(context => context.ImportRuns.Add(run), cancel);
        return run.Id;
    }

    /// <summary>Writes how far a run is, with the refusals since the last time.</summary>
    public Task SaveAsync(long id, ImportProgress progress, IReadOnlyList<ImportNotice> refusals, CancellationToken cancel) => WriteAsync(
        async context =>
        {
            var run = await context.ImportRuns.AsTracking().SingleAsync(row => row.Id == id, cancel);
            (run.Stored, run.AlreadyThere, run.Refused) = (progress.Stored, progress.AlreadyThere, progress.Refused);
            run.IsCancelled = progress.State == ImportState.Cancelled;
            if (progress.State is ImportState.Finished or ImportState.Cancelled)
                run.FinishedAt = clock.GetUtcNow().UtcDateTime;
            context.ImportRefusals.AddRange(refusals.Select(refusal => new ImportRefusal { ImportRunId = id, Item = refusal.Item, Reason = refusal.Reason }));
        },
        cancel);

    private Task WriteAsync(Action<QuoteTrackerContext> change, CancellationToken cancel) => WriteAsync(
        context =>
        {
            change(context);
            return Task.CompletedTask;
        },
        cancel);

    private async Task WriteAsync(Func<QuoteTrackerContext, Task> change, CancellationToken cancel)
    {
        using (await gate.EnterAsync(cancel))
        {
            await using var context = await contexts.CreateDbContextAsync(cancel);
            await change(context);
            await context.SaveChangesAsync(cancel);
        }

        feed.Announce(ChangeKinds.Imports);
    }
}
