using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>
/// Applies recorded changes to the rows of now, as long as no person built on what they would take away. What the machine changed since, reading
/// documents anew or for the first time, does not stand in the way: that stays as the machine left it. The context tracks nothing yet.
/// </summary>
internal sealed class RowReplay(QuoteTrackerContext context, OtherActs acts)
{
    /// <summary>Rows that follow from others: they never stand in the way by themselves.</summary>
    private static readonly HashSet<Type> Derived = [typeof(QuoteTheme), typeof(QuoteTerm), typeof(StatementKey), typeof(StatementLink), typeof(DocumentTerm), typeof(SpeakerPair), typeof(PossibleNamesake), typeof(SpeakerListing), typeof(SpeakerKey), typeof(QuoteFragment), typeof(RoleSighting)];

    /// <summary>Rows that the machine adds and removes: one that it removed, or added again, is no obstacle.</summary>
    private static readonly HashSet<Type> Passing = [.. Derived, typeof(Quote), typeof(SpeakerAlias), typeof(SpeakerRole)];

    private readonly Dictionary<string, EntityEntry> _entries = [];

    /// <summary>Documents that the changes bring back.</summary>
    private readonly HashSet<long> _coming = [];

    /// <summary>Speakers that the act made and that the machine found in documents since: they stay, with their names.</summary>
    private readonly HashSet<long> _stay = [];

    /// <summary>Saves the changes and returns null; or returns what stands in the way, and the transaction is to be rolled back.</summary>
    public async Task<Obstacle?> ApplyAsync(IReadOnlyList<RowChange> changes, CancellationToken stop)
    {
        _coming.UnionWith(changes.Where(c => c is { Entity: nameof(Document), Before: null }).Select(c => c.Key[nameof(Document.Id)].GetInt64()));
        foreach (var change in changes.Where(c => c.After is not null))
        {
            if (await PutAsync(change, stop) is { } obstacle)
                return obstacle;
        }

        if (await SaveAsync(stop) is { } missing)
            return missing;

        var deleted = changes.Where(c => c.After is null).OrderByDescending(c => c.Entity == nameof(Speaker)).ToList();
        foreach (var change in deleted)
        {
            if (await TakeAwayAsync(change, deleted, stop) is { } obstacle)
                return obstacle;
        }

        return await SaveAsync(stop);
    }

    private async Task<Obstacle?> PutAsync(RowChange change, CancellationToken stop)
    {
        var entry = EntryOf(change);
        var stored = await entry.GetDatabaseValuesAsync(stop);
        return change.Before is null ? await PutBackAsync(entry, change, stored, stop) : await ChangeAsync(entry, change, stored, stop);
    }

    private async Task<Obstacle?> PutBackAsync(EntityEntry entry, RowChange change, PropertyValues? stored, CancellationToken stop)
    {
        if (stored is not null)
        {
            Load(entry, stored);
            return Passing.Contains(entry.Metadata.ClrType) || entry.Entity is Speaker ? null : new($"the {Noun(change.Entity)} is there again already.", null);
        }

        Set(entry, change.After!);
        entry.State = await IsTakenAsync(entry.Entity, stop) ? EntityState.Detached : EntityState.Added;
        return null;
    }

    /// <summary>True when the machine has put another row in its place, or has removed what it hung on.</summary>
    private Task<bool> IsTakenAsync(object row, CancellationToken stop) => row switch
    {
        SpeakerAlias alias => context.SpeakerAliases.AnyAsync(a => a.SpeakerId == alias.SpeakerId && a.Name == alias.Name, stop),
        RoleSighting sighting when !_coming.Contains(sighting.DocumentId) => context.Documents.AllAsync(d => d.Id != sighting.DocumentId, stop),
        _ => Task.FromResult(false),
    };

    private async Task<Obstacle?> ChangeAsync(EntityEntry entry, RowChange change, PropertyValues? stored, CancellationToken stop)
    {
        if (stored is null)
        {
            entry.State = EntityState.Detached;
            return await acts.ThatChangedAsync(change, null, null, stop)
                ?? (Passing.Contains(entry.Metadata.ClrType) ? null : new($"the {Noun(change.Entity)} is no longer there.", null));
        }

        Load(entry, stored);
        foreach (var (column, value) in change.Before!)
        {
            if (RowValue.AreEqual(value, stored[column]))
                Set(entry, column, change.After![column]);
            else if (await acts.ThatChangedAsync(change, column, stored[column], stop) is { } obstacle)
                return obstacle;
        }

        return null;
    }

    private async Task<Obstacle?> TakeAwayAsync(RowChange change, IReadOnlyList<RowChange> deleted, CancellationToken stop)
    {
        var entry = EntryOf(change);
        var stored = await entry.GetDatabaseValuesAsync(stop);
        if (stored is null)
        {
            entry.State = EntityState.Detached;
            return null;
        }

        Load(entry, stored);
        if (entry.Entity is SpeakerAlias alias && _stay.Contains(alias.SpeakerId))
            return null;
        foreach (var link in entry.Metadata.GetReferencingForeignKeys())
        {
            var key = change.Key[link.PrincipalKey.Properties[0].Name].GetInt64();
            var (kind, column) = (link.DeclaringEntityType.ClrType, link.Properties[0].Name);
            var all = await CountAsync(link, key, stop);
            var more = all - deleted.Count(d => d.Entity == kind.Name && d.Before![column] is { ValueKind: JsonValueKind.Number } value && value.GetInt64() == key);
            if (more <= 0)
                continue;
            if (await acts.ThatBuiltOnAsync(kind.Name, column, key, stop) is { } obstacle)
                return obstacle;
            if (Derived.Contains(kind))
                continue;
            if (entry.Entity is not Speaker)
                return new($"{more} {Noun(kind.Name)}{(more == 1 ? "" : "s")} came to depend on the {Noun(change.Entity)} since.", null);
            _stay.Add(key);
        }

        if (entry.Entity is not Speaker speaker || !_stay.Contains(speaker.Id))
            entry.State = EntityState.Deleted;
        return null;
    }

    private Task<int> CountAsync(IForeignKey link, long key, CancellationToken stop)
    {
        var table = StoreObjectIdentifier.Create(link.DeclaringEntityType, StoreObjectType.Table)!.Value;
        // Names come from the model, never from outside.
        var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table.Name}\" WHERE \"{link.Properties[0].GetColumnName(table)}\" = {{0}}";
        return context.Database.SqlQueryRaw<int>(sql, key).SingleAsync(stop);
    }

    private async Task<Obstacle?> SaveAsync(CancellationToken stop)
    {
        try
        {
            await context.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException)
        {
            return new("what it belonged to is no longer there, or something else has taken its place.", null);
        }
    }

    private EntityEntry EntryOf(RowChange change)
    {
        var name = change.Entity + JsonSerializer.Serialize(change.Key);
        if (_entries.TryGetValue(name, out var known))
            return known;
        var type = context.Model.GetEntityTypes().Single(t => t.ClrType.Name == change.Entity);
        var entry = context.Entry(Activator.CreateInstance(type.ClrType)!);
        Set(entry, change.Key);
        return _entries[name] = entry;
    }

    private static void Load(EntityEntry entry, PropertyValues stored)
    {
        entry.State = EntityState.Unchanged;
        entry.OriginalValues.SetValues(stored);
        entry.CurrentValues.SetValues(stored);
    }

    private static void Set(EntityEntry entry, Dictionary<string, JsonElement> values)
    {
        foreach (var (column, value) in values.Where(v => entry.Metadata.FindProperty(v.Key) is not null))
            Set(entry, column, value);
    }

    private static void Set(EntityEntry entry, string column, JsonElement value)
    {
        var property = entry.Property(column);
        property.CurrentValue = RowValue.FromJson(value, property.Metadata.ClrType);
    }

    private static string Noun(string entity) => entity switch
    {
        nameof(QuoteTag) => "tag on a quote",
        nameof(SpeakerAlias) => "spelling",
        nameof(SpeakerRole) => "role",
        nameof(SpeakerSplit) => "split",
        nameof(ThemeTerm) => "term",
        nameof(StatementLink) => "link between statements",
        nameof(SavedView) => "saved view",
        _ => entity.ToLowerInvariant(),
    };
}
