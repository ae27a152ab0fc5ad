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

    /// <summary>Puts a spelling in; one that is in stays.</summary>
    public static void Add(PreparedSql sql, long aliasId, string name, SpeakerKind kind)
    {
        foreach (var key in KeysOf(name, kind))
            sql.Run("""INSERT INTO "SpeakerKeys" ("AliasId", "Key") VALUES (@p0, @p1) ON CONFLICT DO NOTHING""", aliasId, key);
    }

    /// <summary>The spellings of living speakers under a key; under one that is crowded none.</summary>
    public static List<KnownSpelling> Find(PreparedSql sql, string key) => sql.Read(
        """
        SELECT s."Id", a."Name", s."Kind" FROM "SpeakerKeys" k JOIN "SpeakerAliases" a ON a."Id" = k."AliasId" JOIN "Speakers" s ON s."Id" = a."SpeakerId" AND s."MergedIntoId" IS NULL
        WHERE k."Key" = @p0 AND (SELECT COUNT(*) FROM (SELECT 1 FROM "SpeakerKeys" c WHERE c."Key" = @p0 LIMIT @p1 + 1)) <= @p1
        ORDER BY k."AliasId"
        """,
        row => new KnownSpelling(key, row.Long(0), row.Text(1)!, (SpeakerKind)row.Number(2)), key, key is [_, '.', ..] ? SlipCrowd : Crowd);

    /// <summary>The spellings of a living speaker that are in the index.</summary>
    public static List<KnownSpelling> Spellings(PreparedSql sql, long speaker) => sql.Read(
        """
        SELECT a."Name", s."Kind" FROM "SpeakerAliases" a JOIN "Speakers" s ON s."Id" = a."SpeakerId" AND s."MergedIntoId" IS NULL
        WHERE a."SpeakerId" = @p0 AND EXISTS (SELECT 1 FROM "SpeakerKeys" k WHERE k."AliasId" = a."Id") ORDER BY a."Id"
        """,
        row => new KnownSpelling("", speaker, row.Text(0)!, (SpeakerKind)row.Number(1)), speaker);

    /// <summary>Brings the keys of these speakers in line with their spellings: those by which documents call them, those of people, and full ones.</summary>
    public static void Refresh(PreparedSql sql, IEnumerable<long> speakers)
    {
        foreach (var speaker in speakers)
        {
            sql.Run("""DELETE FROM "SpeakerKeys" WHERE "AliasId" IN (SELECT "Id" FROM "SpeakerAliases" WHERE "SpeakerId" = @p0)""", speaker);
            var spellings = sql.Read(
                """
                SELECT a."Id", a."Name", s."Kind", a."ByHand" OR a."FoldedName" = s."FoldedName"
                FROM "SpeakerAliases" a JOIN "Speakers" s ON s."Id" = a."SpeakerId" WHERE a."SpeakerId" = @p0 ORDER BY a."Id"
                """,
                row => (Id: row.Long(0), Name: row.Text(1)!, Kind: (SpeakerKind)row.Number(2), IsOwn: row.Flag(3)), speaker);
            foreach (var spelling in spellings.Where(spelling => spelling.IsOwn || spelling.Kind != SpeakerKind.Person || !PersonName.Parse(spelling.Name).IsBare || IsUsed(sql, speaker, spelling.Name)))
                Add(sql, spelling.Id, spelling.Name, spelling.Kind);
        }
    }

    /// <summary>The same for all speakers.</summary>
    public static void RefreshAll(PreparedSql sql)
    {
        sql.Run("""DELETE FROM "SpeakerKeys" """);
        Refresh(sql, sql.Read("""SELECT "Id" FROM "Speakers" ORDER BY "Id" """, row => row.Long(0)));
    }

    /// <summary>True when a document calls the speaker by this name.</summary>
    private static bool IsUsed(PreparedSql sql, long speaker, string name) => sql.Ask("""SELECT 1 FROM "Quotes" WHERE "SpeakerId" = @p0 AND "NamedAs" = @p1 LIMIT 1""", speaker, name) is not null;
}
