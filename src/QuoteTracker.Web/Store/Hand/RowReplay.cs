using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Applies recorded changes to the rows of now, as long as nothing was built on what they would take away.</summary>
internal static class RowReplay
{
    /// <summary>Rows that follow from others: they never stand in the way.</summary>
    private static readonly HashSet<Type> Derived = [typeof(QuoteTheme), typeof(QuoteTerm), typeof(StatementKey), typeof(DocumentTerm), typeof(SpeakerPair), typeof(QuoteFragment), typeof(RoleSighting)];

    /// <summary>Saves the changes and returns null; or changes nothing and returns what stands in the way, in words.</summary>
    public static async Task<string?> ApplyAsync(QuoteTrackerContext context, IReadOnlyList<RowChange> changes, CancellationToken stop)
    {
        foreach (var change in changes.Where(c => c.After is not null))
        {
            if (await PutAsync(context, change, stop) is { } obstacle)
                return obstacle;
        }

        if (await SaveAsync(context, stop) is { } missing)
            return missing;

        var deleted = changes.Where(c => c.After is null).ToList();
        foreach (var change in deleted)
        {
            if (await TakeAwayAsync(context, change, deleted, stop) is { } obstacle)
                return obstacle;
        }

        return await SaveAsync(context, stop);
    }

    private static async Task<string?> PutAsync(QuoteTrackerContext context, RowChange change, CancellationToken stop)
    {
        var entry = EntryOf(context, change);
        var stored = await entry.GetDatabaseValuesAsync(stop);
        if (change.Before is null)
        {
            if (stored is not null)
                return $"the {Noun(change.Entity)} is there again already.";
            Set(entry, change.After!);
            entry.State = EntityState.Added;
            return null;
        }

        if (stored is null)
            return $"the {Noun(change.Entity)} is no longer there.";
        entry.State = EntityState.Unchanged;
        entry.OriginalValues.SetValues(stored);
        entry.CurrentValues.SetValues(stored);
        foreach (var (column, value) in change.Before)
        {
            if (!RowValue.AreEqual(value, stored[column]))
                return $"the {Noun(change.Entity)} was changed again since ({Words(column)}).";
        }

        Set(entry, change.After!);
        return null;
    }

    private static async Task<string?> TakeAwayAsync(QuoteTrackerContext context, RowChange change, IReadOnlyList<RowChange> deleted, CancellationToken stop)
    {
        var entry = EntryOf(context, change);
        var stored = await entry.GetDatabaseValuesAsync(stop);
        if (stored is null)
            return null;
        entry.State = EntityState.Unchanged;
        entry.OriginalValues.SetValues(stored);
        entry.CurrentValues.SetValues(stored);
        foreach (var link in entry.Metadata.GetReferencingForeignKeys().Where(l => !Derived.Contains(l.DeclaringEntityType.ClrType)))
        {
            var key = change.Key[link.PrincipalKey.Properties[0].Name].GetInt64();
            var column = link.Properties[0].Name;
            var also = deleted.Count(d => d.Entity == link.DeclaringEntityType.ClrType.Name
                && d.Before![column] is { ValueKind: JsonValueKind.Number } value && value.GetInt64() == key);
            var all = await CountAsync(context, link, key, stop);
            if (all > also)
                return $"{all - also} {Noun(link.DeclaringEntityType.ClrType.Name)}{(all - also == 1 ? "" : "s")} came to depend on the {Noun(change.Entity)} since.";
        }

        entry.State = EntityState.Deleted;
        return null;
    }

    private static Task<int> CountAsync(QuoteTrackerContext context, IForeignKey link, long key, CancellationToken stop)
    {
        var table = StoreObjectIdentifier.Create(link.DeclaringEntityType, StoreObjectType.Table)!.Value;
        // Names come from the model, never from outside.
        var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table.Name}\" WHERE \"{link.Properties[0].GetColumnName(table)}\" = {{0}}";
        return context.Database.SqlQueryRaw<int>(sql, key).SingleAsync(stop);
    }

    private static async Task<string?> SaveAsync(QuoteTrackerContext context, CancellationToken stop)
    {
        try
        {
            await context.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException)
        {
            return "what it belonged to is no longer there, or something else has taken its place.";
        }
    }

    private static EntityEntry EntryOf(QuoteTrackerContext context, RowChange change)
    {
        var type = context.Model.GetEntityTypes().Single(t => t.ClrType.Name == change.Entity);
        var key = type.FindPrimaryKey()!;
        var wanted = key.Properties.Select(p => RowValue.FromJson(change.Key[p.Name], p.ClrType)).ToArray();
        var tracked = context.ChangeTracker.Entries().FirstOrDefault(e =>
            e.Metadata == type && key.Properties.Select(p => e.Property(p.Name).CurrentValue).SequenceEqual(wanted));
        if (tracked is not null)
            return tracked;
        var entry = context.Entry(Activator.CreateInstance(type.ClrType)!);
        Set(entry, change.Key);
        return entry;
    }

    private static void Set(EntityEntry entry, Dictionary<string, JsonElement> values)
    {
        foreach (var (column, value) in values.Where(v => entry.Metadata.FindProperty(v.Key) is not null))
        {
            var property = entry.Property(column);
            property.CurrentValue = RowValue.FromJson(value, property.Metadata.ClrType);
        }
    }

    private static string Noun(string entity) => entity switch
    {
        nameof(QuoteTag) => "tag on a quote",
        nameof(SpeakerAlias) => "spelling",
        nameof(SpeakerRole) => "role",
        nameof(ThemeTerm) => "term",
        nameof(StatementLink) => "link between statements",
        nameof(SavedView) => "saved view",
        _ => entity.ToLowerInvariant(),
    };

    private static string Words(string column) => string.Concat(column.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
