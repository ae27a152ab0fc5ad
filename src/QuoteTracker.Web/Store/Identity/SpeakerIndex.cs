using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Finds stored speakers by names that could be theirs, in a time that does not grow with their number. Persons and bodies with a name of their own are
/// in it; who is known by a role only, and "the ministry", are found by the very words.
/// </summary>
internal static class SpeakerIndex
{
    /// <summary>Under one key there are at most so many: names that begin alike.</summary>
    private const int Crowd = 60;

    /// <summary>The same for a key by which a slip in one word of a name is found. Among the many J. Smiths of a country anybody could be another's slip.</summary>
    private const int SlipCrowd = 24;

    /// <summary>The keys to store a spelling under. A bare given name does not find all who bear it: no "Martin" would ever be decided.</summary>
    public static IReadOnlyList<string> KeysOf(string name, SpeakerKind kind)
    {
        if (!IsIndexed(name, kind))
            return [];
        var keys = NameKeys.Of(name, kind);
        if (kind != SpeakerKind.Person || PersonName.Parse(name) is not { Given.Count: > 0 } person)
            return keys;
        var surname = NameKeys.ToFind(person.Surname, kind);
        var given = NameKeys.ToFind(person.Given[0], kind).Except(surname).ToList();
        return [.. keys.Where(key => !given.Contains(key))];
    }

    /// <summary>The keys to find a name by.</summary>
    public static IReadOnlyList<string> KeysFor(string name, SpeakerKind kind) => IsIndexed(name, kind) ? NameKeys.ToFind(name, kind) : [];

    /// <summary>True for names that mean one speaker over the collection, and may be spelled otherwise.</summary>
    public static bool IsIndexed(string name, SpeakerKind kind) => kind != SpeakerKind.Role && NameReaches.Of(name, kind) == NameReach.Collection;

    /// <summary>True when nothing in the two names alone makes them two.</summary>
    public static bool CouldBeOne(NameUse one, NameUse other) => NameJudge.Judge(one, other).Sameness != NameSameness.Different;

    /// <summary>Puts a spelling in; one that is in stays.</summary>
    public static void Add(PreparedSql sql, long aliasId, string name, SpeakerKind kind)
    {
        foreach (var key in KeysOf(name, kind))
            sql.Run("""INSERT INTO "SpeakerKeys" ("AliasId", "Key") VALUES (@p0, @p1) ON CONFLICT DO NOTHING""", aliasId, key);
    }

    /// <summary>The spellings of living speakers under any of the keys, once for each key; under a key that is crowded none.</summary>
    public static async Task<List<KnownSpelling>> FindAsync(QuoteTrackerContext context, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        if (keys.Count == 0)
            return [];
        var list = JsonSerializer.Serialize(keys);
        return await context.Database.SqlQuery<KnownSpelling>($"""
            SELECT k."Key", s.Id AS SpeakerId, a.Name, s.Kind FROM json_each({list}) j JOIN SpeakerKeys k ON k."Key" = j.value
            JOIN SpeakerAliases a ON a.Id = k.AliasId JOIN Speakers s ON s.Id = a.SpeakerId AND s.MergedIntoId IS NULL
            WHERE (SELECT COUNT(*) FROM (SELECT 1 FROM SpeakerKeys c WHERE c."Key" = j.value LIMIT {Crowd + 1})) <= iif(substr(j.value, 2, 1) = '.', {SlipCrowd}, {Crowd})
            ORDER BY a.Id, k."Key"
            """).ToListAsync(cancellation);
    }

    /// <summary>The spellings of these speakers that are in the index.</summary>
    public static async Task<List<KnownSpelling>> SpellingsAsync(QuoteTrackerContext context, IReadOnlyCollection<long> speakers, CancellationToken cancellation) =>
        await context.SpeakerAliases.Where(a => EF.Parameter(speakers).Contains(a.SpeakerId) && context.SpeakerKeys.Any(k => k.AliasId == a.Id))
            .Select(a => new KnownSpelling("", a.SpeakerId, a.Name, a.Speaker!.Kind)).ToListAsync(cancellation);

    /// <summary>Brings the keys of these speakers in line with their spellings: those by which documents call them, those of people, and full ones.</summary>
    public static async Task RefreshAsync(QuoteTrackerContext context, IReadOnlyCollection<long>? speakers, CancellationToken cancellation)
    {
        var aliases = context.SpeakerAliases.IgnoreQueryFilters([QuoteTrackerContext.Merged]);
        if (speakers is null)
        {
            await context.SpeakerKeys.ExecuteDeleteAsync(cancellation);
        }
        else
        {
            var ids = JsonSerializer.Serialize(speakers);
            await context.Database.ExecuteSqlAsync($"DELETE FROM SpeakerKeys WHERE AliasId IN (SELECT Id FROM SpeakerAliases WHERE SpeakerId IN (SELECT value FROM json_each({ids})))", cancellation);
            aliases = aliases.Where(a => EF.Parameter(speakers).Contains(a.SpeakerId));
        }

        var rows = await aliases
            .Select(a => new { a.Id, a.Name, a.Speaker!.Kind, IsOwn = a.ByHand || a.FoldedName == a.Speaker.FoldedName || context.Quotes.IgnoreQueryFilters().Any(q => q.SpeakerId == a.SpeakerId && q.NamedAs == a.Name) })
            .ToListAsync(cancellation);
        using var sql = new PreparedSql(context);
        foreach (var row in rows.Where(row => row.IsOwn || row.Kind != SpeakerKind.Person || !PersonName.Parse(row.Name).IsBare))
            Add(sql, row.Id, row.Name, row.Kind);
    }
}
