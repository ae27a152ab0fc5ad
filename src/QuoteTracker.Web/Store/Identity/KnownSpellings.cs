using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>The spellings of living speakers that are found by keys, as they stand before a decision: each key and each spelling, which several keys lead to, is read once.</summary>
internal sealed class KnownSpellings(PreparedSql sql)
{
    /// <summary>Under one key there are at most so many: names that begin alike.</summary>
    private const int Crowd = 60;

    /// <summary>The same for a key by which a slip in one word of a name is found. Among the many J. Smiths of a country anybody could be another's slip.</summary>
    private const int SlipCrowd = 24;

    private readonly Dictionary<string, List<KnownSpelling>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<long, KnownSpelling?> _spellings = [];

    /// <summary>Those under a key; under one that is crowded none.</summary>
    public List<KnownSpelling> Under(string key) => _found.TryGetValue(key, out var known) ? known : _found[key] = Find(key, key is [_, '.', ..] ? SlipCrowd : Crowd);

    private List<KnownSpelling> Find(string key, int most)
    {
        var aliases = sql.Read("""SELECT "AliasId" FROM "SpeakerKeys" WHERE "Key" = @p0 ORDER BY "AliasId" LIMIT @p1""", row => row.Long(0), key, most + 1);
        return aliases.Count > most ? [] : [.. aliases.Select(Of).OfType<KnownSpelling>()];
    }

    /// <summary>Null for one of a speaker that was merged into another.</summary>
    private KnownSpelling? Of(long alias) => _spellings.TryGetValue(alias, out var known) ? known : _spellings[alias] = sql.Read(
        """SELECT s."Id", a."Name", s."Kind" FROM "SpeakerAliases" a JOIN "Speakers" s ON s."Id" = a."SpeakerId" AND s."MergedIntoId" IS NULL WHERE a."Id" = @p0""",
        row => new KnownSpelling(row.Long(0), row.Text(1)!, (SpeakerKind)row.Number(2)), alias) is [var spelling] ? spelling : null;
}
