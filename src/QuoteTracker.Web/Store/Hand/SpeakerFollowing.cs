using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>
/// When a merge or a split is undone or redone, what documents brought in since follows: undone, quotes under the old spellings go back to the old speaker,
/// and those of a speaker split off to whom it was split from; redone, the other way. What a person said of a quote stays.
/// </summary>
internal sealed class SpeakerFollowing(QuoteTrackerContext context, IReadOnlyList<RowChange> changes)
{
    private readonly HashSet<long> _quotes = [.. RowChanges.QuotesOf(changes)];
    private readonly HashSet<long> _roles = [.. changes.Where(c => c is { Entity: nameof(SpeakerRole), Before: not null, After: not null }).Select(IdOf)];

    /// <summary>Before the changes: empties the side that a split loses. Saves, and leaves nothing tracked.</summary>
    public async Task LeaveAsync(CancellationToken stop)
    {
        foreach (var split in changes.Where(c => c is { Entity: nameof(SpeakerSplit), After: null }).Select(c => SplitOf(c.Before!)))
        {
            var isMade = changes.Any(c => c is { Entity: nameof(Speaker), After: null } && IdOf(c) == split.ToId);
            var own = await OwnSpellingsAsync(split.ToId, stop);
            await MoveAsync(split.ToId, split.FromId, quote => isMade || (split.Holds(quote.NamedAs, quote.Document!) && quote.NamedAs is { } name && !own.Contains(Folding.Fold(name))), isMade, stop);
        }
    }

    /// <summary>After the changes: fills the side that a merge or a split gains. Saves, and leaves nothing tracked.</summary>
    public async Task ArriveAsync(CancellationToken stop)
    {
        foreach (var split in changes.Where(c => c is { Entity: nameof(SpeakerSplit), Before: null }).Select(c => SplitOf(c.After!)))
            await MoveAsync(split.FromId, split.ToId, quote => split.Holds(quote.NamedAs, quote.Document!), false, stop);
        foreach (var (speaker, into) in Merges(c => c.Before, c => c.After))
            await TakeBackAsync(speaker, into, stop);
        var merged = Merges(c => c.After, c => c.Before).Select(m => m.Speaker).ToList();
        if (merged.Count == 0)
            return;
        await SpeakerMerging.CompleteAsync(context, merged, stop);
        await SaveAsync(stop);
    }

    /// <summary>Speakers that are merged on one side of the changes and alive on the other, with whom they are merged into.</summary>
    private IEnumerable<(long Speaker, long Into)> Merges(Func<RowChange, Dictionary<string, JsonElement>?> merged, Func<RowChange, Dictionary<string, JsonElement>?> alive) =>
        from change in changes
        where change.Entity == nameof(Speaker)
        let kept = IntoOf(merged(change))
        where kept is not null && alive(change) is not null && IntoOf(alive(change)) is null
        select (IdOf(change), kept.Value);

    /// <summary>The folded spellings that the speaker does not have by these changes.</summary>
    private async Task<HashSet<string>> OwnSpellingsAsync(long speaker, CancellationToken stop) =>
        (await context.SpeakerAliases.AsNoTracking().Where(a => a.SpeakerId == speaker).ToListAsync(stop)).Where(a => !IsChanged(a)).Select(a => a.FoldedName).ToHashSet();

    private bool IsChanged(SpeakerAlias spelling) => changes.Any(c => c.Entity == nameof(SpeakerAlias) && IdOf(c) == spelling.Id);

    private async Task TakeBackAsync(long speaker, long into, CancellationToken stop)
    {
        var spellings = await context.SpeakerAliases.Where(a => a.SpeakerId == speaker || a.SpeakerId == into).Select(a => new { a.SpeakerId, a.FoldedName }).ToListAsync(stop);
        var own = spellings.Where(a => a.SpeakerId == speaker).Select(a => a.FoldedName).Except(spellings.Where(a => a.SpeakerId == into).Select(a => a.FoldedName)).ToHashSet();
        await MoveAsync(into, speaker, quote => quote.NamedAs is { } name && own.Contains(Folding.Fold(name)), false, stop);
    }

    private async Task MoveAsync(long fromId, long toId, Func<Quote, bool> which, bool withNames, CancellationToken stop)
    {
        var (from, to) = (await LoadAsync(fromId, stop), await LoadAsync(toId, stop));
        if (from is null || to is null)
            return;
        var quotes = (await context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Include(q => q.Document)
            .Where(q => q.SpeakerId == fromId && !q.SpeakerByHand).ToListAsync(stop)).FindAll(q => !_quotes.Contains(q.Id) && which(q));
        foreach (var quote in quotes)
            quote.Speaker = to;
        var moving = new SpeakerMoving(context, from, to);
        if (withNames)
            moving.MoveSpellings(from.Aliases.FindAll(a => !a.ByHand && !IsChanged(a)));
        await moving.MoveSightingsAsync(quotes.ConvertAll(q => q.DocumentId), stop, _roles);
        await SaveAsync(stop);
        await StatementRefresh.RefreshAsync(context, quotes.Select(q => q.StatementId).OfType<long>().Distinct(), stop);
        await RoleRefresh.RefreshAsync(context, await context.SpeakerRoles.Where(r => r.SpeakerId == fromId || r.SpeakerId == toId).Select(r => r.Id).ToListAsync(stop), stop);
    }

    private Task<Speaker?> LoadAsync(long id, CancellationToken stop) =>
        context.Speakers.Include(s => s.Aliases).Include(s => s.Roles).AsSplitQuery().SingleOrDefaultAsync(s => s.Id == id, stop);

    private async Task SaveAsync(CancellationToken stop)
    {
        await context.SaveChangesAsync(stop);
        context.ChangeTracker.Clear();
    }

    private static long IdOf(RowChange change) => change.Key[nameof(Speaker.Id)].GetInt64();

    private static long? IntoOf(Dictionary<string, JsonElement>? values) =>
        values is not null && values.TryGetValue(nameof(Speaker.MergedIntoId), out var into) && into.ValueKind == JsonValueKind.Number ? into.GetInt64() : null;

    private static SpeakerSplit SplitOf(Dictionary<string, JsonElement> values) => new()
    {
        FromId = values[nameof(SpeakerSplit.FromId)].GetInt64(),
        ToId = values[nameof(SpeakerSplit.ToId)].GetInt64(),
        Spelling = values[nameof(SpeakerSplit.Spelling)].GetString(),
        FirstDay = values[nameof(SpeakerSplit.FirstDay)].Deserialize<DateOnly?>(),
        LastDay = values[nameof(SpeakerSplit.LastDay)].Deserialize<DateOnly?>(),
        Source = values[nameof(SpeakerSplit.Source)].GetString(),
    };
}
