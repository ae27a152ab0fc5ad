using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>The rows that an act changed: taken from what the context tracks while it saves.</summary>
internal static class RowChanges
{
    /// <summary>Columns that are counted out of others; they are refreshed, not restored.</summary>
    private static readonly HashSet<(string, string)> Derived =
    [
        (nameof(Statement), nameof(Statement.Reports)), (nameof(Statement), nameof(Statement.Utterances)), (nameof(Statement), nameof(Statement.Speakers)),
        (nameof(Statement), nameof(Statement.FirstSaid)), (nameof(Statement), nameof(Statement.LastSaid)), (nameof(Statement), nameof(Statement.PointsVersion)), (nameof(Quote), nameof(Quote.Utterance)),
        (nameof(SpeakerRole), nameof(SpeakerRole.Documents)), (nameof(Speaker), nameof(Speaker.Distinction)),
    ];

    /// <summary>Saves, and returns what was changed.</summary>
    public static async Task<List<RowChange>> SaveAsync(QuoteTrackerContext context, CancellationToken stop)
    {
        context.ChangeTracker.DetectChanges();
        var entries = context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var added = entries.Where(e => e.State == EntityState.Added).ToList();
        var removed = entries.Where(e => e.State == EntityState.Deleted).Select(e => new RowChange(e.Metadata.ClrType.Name, KeyOf(e), All(e, p => p.OriginalValue), null)).ToList();
        var modified = entries.Where(e => e.State == EntityState.Modified).Select(e => (Entry: e, Before: BeforeOf(e))).Where(m => m.Before.Count > 0).ToList();
        await context.SaveChangesAsync(stop);

        // Values after are read after saving: only then have links to new rows their ids.
        List<RowChange> changes = [.. removed, .. modified.Select(m => new RowChange(m.Entry.Metadata.ClrType.Name, KeyOf(m.Entry), m.Before, AfterOf(m.Entry, m.Before.Keys)))];
        changes.AddRange(added.Select(e => new RowChange(e.Metadata.ClrType.Name, KeyOf(e), null, All(e, p => p.CurrentValue))));
        return changes;
    }

    /// <summary>The changes that lead back.</summary>
    public static List<RowChange> Reverse(IReadOnlyList<RowChange> changes) =>
        [.. changes.Reverse().Select(c => c with { Before = c.After, After = c.Before })];

    /// <summary>What subscribers are told.</summary>
    public static ChangeKinds KindsOf(IReadOnlyList<RowChange> changes) => changes.Aggregate(ChangeKinds.None, (kinds, change) => kinds | change.Entity switch
    {
        nameof(Document) => ChangeKinds.Documents | ChangeKinds.Quotes | ChangeKinds.Statements,
        nameof(Quote) or nameof(QuoteFragment) => ChangeKinds.Quotes | ChangeKinds.Statements,
        nameof(QuoteTag) or nameof(Tag) => ChangeKinds.Tags | ChangeKinds.Quotes,
        nameof(Statement) or nameof(StatementLink) => ChangeKinds.Statements,
        nameof(Theme) or nameof(ThemeTerm) => ChangeKinds.Themes,
        nameof(SavedView) => ChangeKinds.Views,
        nameof(SpeakerRole) => ChangeKinds.Speakers | ChangeKinds.Quotes,
        _ => ChangeKinds.Speakers,
    });

    /// <summary>Themes that the changes touch.</summary>
    public static IReadOnlyCollection<long> ThemesOf(IReadOnlyList<RowChange> changes) =>
    [
        .. changes.Where(c => c.Entity == nameof(Theme)).Select(c => c.Key[nameof(Theme.Id)].GetInt64()),
        .. Values(changes, nameof(ThemeTerm), nameof(ThemeTerm.ThemeId)),
    ];

    /// <summary>Quotes that the changes touch.</summary>
    public static IReadOnlyCollection<long> QuotesOf(IReadOnlyList<RowChange> changes) =>
        [.. changes.Where(c => c.Entity == nameof(Quote)).Select(c => c.Key[nameof(Quote.Id)].GetInt64())];

    /// <summary>Speakers whose spellings, or what they are, the changes touch.</summary>
    public static IReadOnlyCollection<long> SpellingsOf(IReadOnlyList<RowChange> changes) =>
    [
        .. changes.Where(c => c.Entity == nameof(Speaker)).Select(c => c.Key[nameof(Speaker.Id)].GetInt64())
            .Union(Values(changes, nameof(SpeakerAlias), nameof(SpeakerAlias.SpeakerId))).Union(Values(changes, nameof(Quote), nameof(Quote.SpeakerId))),
    ];

    /// <summary>Roles whose days follow from documents that the changes touch.</summary>
    public static async Task<IReadOnlyCollection<long>> RolesOfAsync(QuoteTrackerContext context, IReadOnlyList<RowChange> changes, CancellationToken stop)
    {
        var documents = DocumentsOf(changes);
        var seen = await context.RoleSightings.Where(s => documents.Contains(s.DocumentId)).Select(s => s.RoleId).Distinct().ToListAsync(stop);
        return [.. seen.Union(Values(changes, nameof(RoleSighting), nameof(RoleSighting.RoleId)))];
    }

    /// <summary>Offices whose holders, or the days of these, the changes touch.</summary>
    public static async Task<IReadOnlyCollection<string>> OfficesOfAsync(QuoteTrackerContext context, IReadOnlyList<RowChange> changes, CancellationToken stop)
    {
        var roles = changes.Where(c => c.Entity == nameof(SpeakerRole)).ToList();
        if (roles.Count == 0)
            return [];
        var ids = roles.ConvertAll(c => c.Key[nameof(SpeakerRole.Id)].GetInt64());
        var now = await context.SpeakerRoles.Where(r => ids.Contains(r.Id) && r.Office != null).Select(r => r.Office!).ToListAsync(stop);
        var said = roles.SelectMany(c => new[] { c.Before, c.After }).Select(values => values is not null && values.TryGetValue(nameof(SpeakerRole.Office), out var office) ? office.GetString() : null).OfType<string>();
        return [.. now.Union(said)];
    }

    /// <summary>Documents that the changes touch.</summary>
    public static IReadOnlyCollection<long> DocumentsOf(IReadOnlyList<RowChange> changes) =>
        [.. changes.Where(c => c.Entity == nameof(Document)).Select(c => c.Key[nameof(Document.Id)].GetInt64())];

    /// <summary>Documents whose day the changes move.</summary>
    public static IReadOnlyCollection<long> RedatedOf(IReadOnlyList<RowChange> changes) =>
        [.. changes.Where(c => c is { Entity: nameof(Document), Before: { } before, After: not null } && before.ContainsKey(nameof(Document.FirstDay))).Select(c => c.Key[nameof(Document.Id)].GetInt64())];

    /// <summary>Speakers whose name or roles the changes touch.</summary>
    public static async Task<IReadOnlyCollection<long>> NamesOfAsync(QuoteTrackerContext context, IReadOnlyList<RowChange> changes, CancellationToken stop)
    {
        var roles = changes.Where(c => c.Entity == nameof(SpeakerRole)).Select(c => c.Key[nameof(SpeakerRole.Id)].GetInt64()).ToList();
        var now = roles.Count == 0 ? [] : await context.SpeakerRoles.Where(r => EF.Parameter(roles).Contains(r.Id)).Select(r => r.SpeakerId).ToListAsync(stop);
        return
        [
            .. changes.Where(c => c is { Entity: nameof(Speaker), Before: { } before } && before.ContainsKey(nameof(Speaker.FoldedName))).Select(c => c.Key[nameof(Speaker.Id)].GetInt64())
                .Union(now).Union(Values(changes, nameof(SpeakerRole), nameof(SpeakerRole.SpeakerId))),
        ];
    }

    /// <summary>Speakers of whose roles, and of nothing else, a person said something.</summary>
    public static async Task<IReadOnlyCollection<long>> RetoldOfAsync(QuoteTrackerContext context, IReadOnlyList<RowChange> changes, CancellationToken stop) =>
        changes.All(c => c.Entity is nameof(SpeakerRole) or nameof(RoleSighting)) ? await NamesOfAsync(context, changes, stop) : [];

    /// <summary>Statements that hold, or held, a quote that the changes touch.</summary>
    public static async Task<IReadOnlyCollection<long>> StatementsOfAsync(QuoteTrackerContext context, IReadOnlyList<RowChange> changes, CancellationToken stop)
    {
        var quotes = QuotesOf(changes);
        var now = await context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected])
            .Where(q => quotes.Contains(q.Id) && q.StatementId != null).Select(q => q.StatementId!.Value).Distinct().ToListAsync(stop);
        return [.. now.Union(Values(changes, nameof(Quote), nameof(Quote.StatementId)))];
    }

    private static IEnumerable<long> Values(IReadOnlyList<RowChange> changes, string entity, string column) => changes
        .Where(c => c.Entity == entity)
        .SelectMany(c => new[] { c.Before, c.After })
        .Where(values => values is not null && values.TryGetValue(column, out var value) && value.ValueKind == JsonValueKind.Number)
        .Select(values => values![column].GetInt64()).Distinct();

    private static Dictionary<string, JsonElement> BeforeOf(EntityEntry entry) => entry.Properties
        .Where(p => p.IsModified && !Equals(p.OriginalValue, p.CurrentValue) && !Derived.Contains((entry.Metadata.ClrType.Name, p.Metadata.Name)))
        .ToDictionary(p => p.Metadata.Name, p => RowValue.ToJson(p.OriginalValue));

    private static Dictionary<string, JsonElement> AfterOf(EntityEntry entry, IEnumerable<string> columns) =>
        columns.ToDictionary(c => c, c => RowValue.ToJson(entry.Property(c).CurrentValue));

    private static Dictionary<string, JsonElement> KeyOf(EntityEntry entry) =>
        entry.Metadata.FindPrimaryKey()!.Properties.ToDictionary(p => p.Name, p => RowValue.ToJson(entry.Property(p.Name).CurrentValue));

    private static Dictionary<string, JsonElement> All(EntityEntry entry, Func<PropertyEntry, object?> value) =>
        entry.Properties.ToDictionary(p => p.Metadata.Name, p => RowValue.ToJson(value(p)));
}
