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
    /// <summary>The keys to store a spelling under. A bare given name does not find all who bear it: no "Martin" would ever be decided.</summary>
    public static IReadOnlyList<string> KeysOf(string name, SpeakerKind kind) => KeysOf(new NameUse(name, kind), word => NameKeys.ToFind(word, kind));

    /// <summary>The same for a name that was read already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="keysFor">The keys to find a person's given name or surname by.</param>
    public static IReadOnlyList<string> KeysOf(NameUse name, Func<string, IReadOnlyList<string>> keysFor)
    {
        if (!IsIndexed(name.Name, name.Kind))
            return [];
        var keys = NameKeys.Of(name);
        if (name.Kind != SpeakerKind.Person || name.Person.Given is not [var given, ..])
            return keys;
        var (ofGiven, ofSurname) = (keysFor(given), keysFor(name.Person.Surname));
        return [.. keys.Where(key => !ofGiven.Contains(key) || ofSurname.Contains(key))];
    }

    /// <summary>The keys to find a name by.</summary>
    public static IReadOnlyList<string> KeysFor(NameUse name) => IsIndexed(name.Name, name.Kind) ? NameKeys.ToFind(name) : [];

    /// <summary>True for names that mean one speaker over the collection, and may be spelled otherwise.</summary>
    public static bool IsIndexed(string name, SpeakerKind kind) => kind != SpeakerKind.Role && NameReaches.Of(name, kind) == NameReach.Collection;

    /// <summary>Puts a spelling in; one that is in stays.</summary>
    public static void Add(PreparedSql sql, long aliasId, string name, SpeakerKind kind)
    {
        foreach (var key in KeysOf(name, kind))
            sql.Run("""INSERT INTO "SpeakerKeys" ("AliasId", "Key") VALUES (@p0, @p1) ON CONFLICT DO NOTHING""", aliasId, key);
    }

    /// <summary>The spellings of a living speaker that are in the index.</summary>
    public static List<KnownSpelling> Spellings(PreparedSql sql, long speaker) => sql.Read(
        """
        SELECT a."Name", s."Kind" FROM "SpeakerAliases" a JOIN "Speakers" s ON s."Id" = a."SpeakerId" AND s."MergedIntoId" IS NULL
        WHERE a."SpeakerId" = @p0 AND EXISTS (SELECT 1 FROM "SpeakerKeys" k WHERE k."AliasId" = a."Id") ORDER BY a."Id"
        """,
        row => new KnownSpelling(speaker, row.Text(0)!, (SpeakerKind)row.Number(1)), speaker);

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
