using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Identity;
using QuoteTracker.Web.Store.Prepared;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>
/// The one way in which people change what is stored: a turn at the write gate, one transaction, the changed rows kept in the history so that
/// the act can be undone and redone, counts refreshed, subscribers told.
/// </summary>
public sealed class HandWork(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate, ChangeFeed feed, IOptions<StoreOptions> settings, TimeProvider clock)
{
    /// <summary>Now, UTC.</summary>
    internal DateTime Now => clock.GetUtcNow().UtcDateTime;

    internal string Who => settings.Value.Who;

    /// <summary>Does <paramref name="act"/> on a tracking context; it changes entities and saves nothing itself.</summary>
    internal async Task<Acted> DoAsync(string action, Func<QuoteTrackerContext, Task<HandOutcome>> act, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var context = await OpenAsync(stop);
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        var outcome = await act(context);
        if (!outcome.IsDone)
            return new(null, outcome.Summary);

        var changes = await RowChanges.SaveAsync(context, stop);
        if (changes.Count == 0)
            return new(null, "Nothing to change: it is so already.");

        var entry = new AuditEntry
        {
            At = Now,
            Who = Who,
            Action = action,
            Summary = outcome.Summary,
            SubjectKind = outcome.SubjectKind,
            SubjectId = outcome.SubjectId(),
            Changes = JsonSerializer.Serialize(changes),
        };
        context.Add(entry);
        await context.SaveChangesAsync(stop);
        await RefreshAsync(context, changes, [], stop);
        await transaction.CommitAsync(stop);
        feed.Announce(RowChanges.KindsOf(changes));
        return new(entry.Id, outcome.Summary, entry.SubjectId);
    }

    /// <summary>What <paramref name="act"/>, which changes speakers, would do; it is not done.</summary>
    internal async Task<ShapingPreview> PreviewAsync(Func<QuoteTrackerContext, Task<HandOutcome>> act, CancellationToken stop)
    {
        await using var context = await OpenAsync(stop);
        var outcome = await act(context);
        return outcome.IsDone ? ShapingChanges.Of(context) : new(outcome.Summary);
    }

    /// <summary>Applies the changes of an entry backwards (undo) or forwards (redo).</summary>
    internal async Task<Acted> ReplayAsync(long auditId, bool isUndo, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var context = await OpenAsync(stop);
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        var entry = await context.AuditEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == auditId, stop);
        if (entry is null)
            return new(null, "There is no such entry in the history.");
        if (isUndo == entry.UndoneAt is not null)
            return new(null, isUndo ? "That is undone already." : "That is done already.");

        var changes = JsonSerializer.Deserialize<List<RowChange>>(entry.Changes)!;
        var left = await RowChanges.StatementsOfAsync(context, changes, stop);
        if (await ReplayAsync(context, auditId, isUndo ? RowChanges.Reverse(changes) : changes, isUndo, stop) is { } obstacle)
            return new(null, (isUndo ? "Cannot undo: " : "Cannot redo: ") + obstacle.Says, ObstacleId: obstacle.ActId);

        DateTime? undone = isUndo ? Now : null;
        await context.AuditEntries.Where(e => e.Id == auditId).ExecuteUpdateAsync(set => set.SetProperty(e => e.UndoneAt, undone), stop);
        await RefreshAsync(context, changes, left, stop);
        await transaction.CommitAsync(stop);
        feed.Announce(RowChanges.KindsOf(changes));
        return new(auditId, (isUndo ? "Undone: " : "Done again: ") + entry.Summary, entry.SubjectId);
    }

    private static async Task<Obstacle?> ReplayAsync(QuoteTrackerContext context, long auditId, List<RowChange> changes, bool isUndo, CancellationToken stop)
    {
        var following = new SpeakerFollowing(context, changes);
        await following.LeaveAsync(stop);
        var obstacle = await new RowReplay(context, new OtherActs(context, auditId, isUndo)).ApplyAsync(changes, stop);
        context.ChangeTracker.Clear();
        if (obstacle is null)
            await following.ArriveAsync(stop);
        return obstacle;
    }

    /// <summary>Brings what is counted and derived in line with the changed rows; <paramref name="left"/> are statements that quotes may have left.</summary>
    private static async Task RefreshAsync(QuoteTrackerContext context, IReadOnlyList<RowChange> changes, IReadOnlyCollection<long> left, CancellationToken stop)
    {
        context.ChangeTracker.Clear();
        await QuotePlacing.PlaceAsync(context, RowChanges.QuotesOf(changes), stop);
        context.ChangeTracker.Clear();
        await StatementRefresh.RefreshAsync(context, left.Union(await RowChanges.StatementsOfAsync(context, changes, stop)), stop);
        await RoleRefresh.RefreshAsync(context, await RowChanges.RolesOfAsync(context, changes, stop), stop);
        await ThemeRefresh.RefreshAsync(context, RowChanges.ThemesOf(changes), stop);
        if (RowChanges.SpellingsOf(changes) is { Count: > 0 } speakers)
            RefreshKeys(context, speakers);
        await DescriptionLabels.RefreshAsync(context, RowChanges.DocumentsOf(changes), stop);
        await new RedatedNames(context).RunAsync(RowChanges.RedatedOf(changes), stop);
        await new RetoldRoles(context).RunAsync(await RowChanges.RetoldOfAsync(context, changes, stop), stop);
        await new NamesakeDoubts(context).RunAsync(await RowChanges.NamesOfAsync(context, changes, stop), stop);
        var offices = new OfficeResolving(context);
        await offices.RunAsync(RowChanges.DocumentsOf(changes), stop);
        await offices.RunAsync(await RowChanges.OfficesOfAsync(context, changes, stop), stop);
        await SpeakerListings.RefreshAsync(context, stop);
    }

    private static void RefreshKeys(QuoteTrackerContext context, IReadOnlyCollection<long> speakers)
    {
        using var sql = new PreparedSql(context);
        SpeakerIndex.Refresh(sql, speakers);
    }

    private async Task<QuoteTrackerContext> OpenAsync(CancellationToken stop)
    {
        var context = await contexts.CreateDbContextAsync(stop);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        return context;
    }
}
