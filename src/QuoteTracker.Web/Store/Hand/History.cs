using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>What was done by hand, and the way back.</summary>
public sealed class History(HandWork work, IDbContextFactory<QuoteTrackerContext> contexts)
{
    /// <summary>Undoes one act; when something was built on it since, changes nothing and says what.</summary>
    public Task<Acted> UndoAsync(long auditId, CancellationToken stop = default) => work.ReplayAsync(auditId, isUndo: true, stop);

    /// <summary>Does an undone act again.</summary>
    public Task<Acted> RedoAsync(long auditId, CancellationToken stop = default) => work.ReplayAsync(auditId, isUndo: false, stop);

    /// <summary>Undoes the latest act that still holds.</summary>
    public async Task<Acted> UndoLastAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var last = await context.AuditEntries.Where(e => e.UndoneAt == null).OrderByDescending(e => e.Id).Select(e => (long?)e.Id).FirstOrDefaultAsync(stop);
        return last is { } id ? await UndoAsync(id, stop) : new(null, "There is nothing to undo.");
    }

    /// <summary>Does again what was undone last, unless something else was done since.</summary>
    public async Task<Acted> RedoLastAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var last = await context.AuditEntries.Where(e => e.UndoneAt != null).OrderByDescending(e => e.UndoneAt).ThenBy(e => e.Id).Select(e => new { e.Id, e.UndoneAt }).FirstOrDefaultAsync(stop);
        if (last is null)
            return new(null, "There is nothing to redo.");
        return await context.AuditEntries.AnyAsync(e => e.UndoneAt == null && e.At > last.UndoneAt, stop)
            ? new(null, "There is nothing to redo: something else was done since. The history can still redo what was undone before.")
            : await RedoAsync(last.Id, stop);
    }

    /// <summary>Entries, newest first; pages count from 1.</summary>
    public async Task<HistoryPage> ListAsync(HistoryFilter filter, int page = 1, int size = 50, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var entries = context.AuditEntries.AsNoTracking().Where(e => filter.IsUndone == null || (e.UndoneAt != null) == filter.IsUndone);
        if (filter.Action is { } action)
            entries = entries.Where(e => e.Action == action);
        if (filter.SubjectKind is { } kind)
            entries = entries.Where(e => e.SubjectKind == kind);
        if (filter.SubjectId is { } id)
            entries = entries.Where(e => e.SubjectId == id);
        if (filter.ActId is { } act)
            entries = entries.Where(e => e.Id == act);
        if (filter.From is { } first)
            entries = entries.Where(e => e.At >= Begin(first));
        if (filter.To is { } final && final < DateOnly.MaxValue)
            entries = entries.Where(e => e.At < Begin(final.AddDays(1)));
        if (filter.Who is { } who)
            entries = entries.Where(e => e.Who == who);
        var rows = await entries.OrderByDescending(e => e.Id).Skip((Math.Max(1, page) - 1) * size).Take(size)
            .Select(e => new HistoryEntry(e.Id, e.At, e.Who, e.Action, e.Summary, e.SubjectKind, e.SubjectId, e.UndoneAt)).ToListAsync(stop);
        return new(
            rows,
            await entries.CountAsync(stop),
            await context.AuditEntries.Select(e => e.Action).Distinct().OrderBy(a => a).ToListAsync(stop),
            await context.AuditEntries.Select(e => e.Who).Distinct().OrderBy(w => w).ToListAsync(stop));
    }

    /// <summary>When a day begins where this program runs, UTC.</summary>
    private static DateTime Begin(DateOnly day) => day.Year < 2 ? DateTime.MinValue : day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Local).ToUniversalTime();
}
