using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>Answers the pages about imports.</summary>
public sealed class ImportQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int LatestRuns = 20;

    private static readonly Expression<Func<ImportRun, ImportRunRow>> ToRow = run => new ImportRunRow
    {
        Id = run.Id,
        Label = run.Label,
        StartedAt = run.StartedAt,
        FinishedAt = run.FinishedAt,
        IsCancelled = run.IsCancelled,
        Stored = run.Stored,
        AlreadyThere = run.AlreadyThere,
        Refused = run.Refused,
    };

    public async Task<ImportAnswer> AskAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return new ImportAnswer(
            await context.ImportRuns.OrderByDescending(run => run.Id).Take(LatestRuns).Select(ToRow).ToListAsync(cancel),
            await context.Documents.CountAsync(document => document.IsSample, cancel),
            await context.Documents.CountAsync(cancel));
    }

    public async Task<ImportRunAnswer> AskAsync(long runId, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return new ImportRunAnswer(
            await context.ImportRuns.Where(run => run.Id == runId).Select(ToRow).SingleOrDefaultAsync(cancel),
            await context.ImportRefusals
                .Where(refusal => refusal.ImportRunId == runId)
                .OrderBy(refusal => refusal.Id)
                .Take(ImportRunAnswer.MostRefusals)
                .Select(refusal => new ImportRunRefusal(refusal.Id, refusal.Item, refusal.Reason))
                .ToListAsync(cancel));
    }
}
