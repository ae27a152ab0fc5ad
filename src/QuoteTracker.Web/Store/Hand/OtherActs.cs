using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>The other acts of the history, searched for the one that changed a row since, or that built on it. Read when first asked.</summary>
internal sealed class OtherActs(QuoteTrackerContext context, long actId, bool isUndo)
{
    private List<Act>? _all;

    /// <summary>
    /// Why a column of a row (null: the row's being there) is not as it was: the latest act that holds and changed it after. For a redo also one before that is
    /// undone, or the latest that made it what it is now. Null when no person did it.
    /// </summary>
    public async Task<Obstacle?> ThatChangedAsync(RowChange row, string? column, object? now, CancellationToken stop)
    {
        var touching = (await AllAsync(stop)).Select(act => (Act: act, Change: act.Changes.Find(c => c.Entity == row.Entity && IsSame(c.Key, row.Key))))
            .Where(t => t.Change is not null && (column is null ? t.Change.After is null : (t.Change.Before ?? t.Change.After)!.ContainsKey(column))).ToList();
        if (touching.Find(t => t.Act.Holds && t.Act.Id > actId).Act is { } later)
            return UndoFirst(later);
        if (isUndo)
            return null;
        if (touching.Find(t => !t.Act.Holds && t.Act.Id < actId).Act is { } undone)
            return new($"“{undone.Summary}” comes before it and is undone. Redo that first.", undone.Id);
        var maker = touching.Find(t => t.Act.Holds && column is not null && t.Change!.After is { } after && RowValue.AreEqual(after[column], now)).Act;
        return maker is null ? null : UndoFirst(maker);
    }

    /// <summary>The latest act that holds and that made, or pointed, a row of this kind at the row with this id.</summary>
    public async Task<Obstacle?> ThatBuiltOnAsync(string entity, string column, long id, CancellationToken stop) =>
        (await AllAsync(stop)).Find(act => act.Holds && act.Changes.Exists(c => c.Entity == entity && c.After is { } after
            && after.TryGetValue(column, out var value) && value.ValueKind == JsonValueKind.Number && value.GetInt64() == id)) is { } found ? UndoFirst(found) : null;

    private static Obstacle UndoFirst(Act act) => new($"“{act.Summary}” was done since. Undo that first.", act.Id);

    private static bool IsSame(Dictionary<string, JsonElement> one, Dictionary<string, JsonElement> other) =>
        one.Count == other.Count && one.All(part => other.TryGetValue(part.Key, out var value) && value.GetRawText() == part.Value.GetRawText());

    private async Task<List<Act>> AllAsync(CancellationToken stop) => _all ??= (await context.AuditEntries.AsNoTracking().Where(e => e.Id != actId)
            .OrderByDescending(e => e.Id).Select(e => new { e.Id, e.Summary, e.UndoneAt, e.Changes }).ToListAsync(stop))
        .ConvertAll(e => new Act(e.Id, e.Summary, e.UndoneAt is null, JsonSerializer.Deserialize<List<RowChange>>(e.Changes)!));

    private sealed record Act(long Id, string Summary, bool Holds, List<RowChange> Changes);
}
