using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>The living speakers that the documents of one transaction name, with their spellings and roles: each is read once. Whoever changes one saves it here.</summary>
internal sealed class StoredSpeakers(PreparedSql sql)
{
    private readonly Dictionary<long, Speaker?> _speakers = [];
    private readonly Dictionary<long, string> _names = [];
    private readonly Dictionary<string, List<(long SpeakerId, bool ByHand)>> _named = new(StringComparer.Ordinal);

    /// <summary>The speaker with this id; null for one that was merged into another.</summary>
    public Speaker? Get(long id) => _speakers.TryGetValue(id, out var known) ? known : _speakers[id] = Read(id);

    /// <summary>The living speakers with this spelling, and whether a person gave it.</summary>
    /// <param name="folded">The spelling, folded.</param>
    public IReadOnlyList<(long SpeakerId, bool ByHand)> Named(string folded) => _named.TryGetValue(folded, out var known) ? known : _named[folded] = sql.Read(
        """SELECT a."SpeakerId", a."ByHand" FROM "SpeakerAliases" a JOIN "Speakers" s ON s."Id" = a."SpeakerId" WHERE a."FoldedName" = @p0 AND s."MergedIntoId" IS NULL""",
        row => (row.Long(0), row.Flag(1)), folded);

    /// <summary>True when a document of this source quotes the speaker; null stands for those without a source.</summary>
    public bool IsQuotedBy(string? source, long id) => sql.Ask(
        """
        SELECT 1 FROM "Quotes" q WHERE q."SpeakerId" = @p0 AND NOT q."IsRejected"
          AND (SELECT d."Source" FROM "Documents" d WHERE d."Id" = q."DocumentId") IS NOT DISTINCT FROM @p1 LIMIT 1
        """, id, source) is not null;

    /// <summary>Writes a new speaker's row.</summary>
    public static void Insert(PreparedSql sql, Speaker speaker)
    {
        sql.Insert(speaker);
        speaker.Color = Speaker.ColorOf(speaker.Id);
        sql.Run("""UPDATE "Speakers" SET "Color" = @p1 WHERE "Id" = @p0""", speaker.Id, speaker.Color);
    }

    /// <summary>Stores a new speaker; its spellings and roles are saved apart.</summary>
    public void Add(Speaker speaker)
    {
        Insert(sql, speaker);
        (_speakers[speaker.Id], _names[speaker.Id]) = (speaker, speaker.Name);
    }

    /// <summary>Stores what is new of a speaker: the name, spellings and roles.</summary>
    public void Save(Speaker speaker)
    {
        if (_names[speaker.Id] != speaker.Name)
            Rename(speaker);
        foreach (var alias in speaker.Aliases.Where(alias => alias.Id == 0))
        {
            alias.SpeakerId = speaker.Id;
            sql.Insert(alias);
            if (_named.TryGetValue(alias.FoldedName, out var known))
                known.Add((speaker.Id, alias.ByHand));
        }

        foreach (var role in speaker.Roles.Where(role => role.Id == 0))
        {
            role.SpeakerId = speaker.Id;
            sql.Insert(role);
        }
    }

    private void Rename(Speaker speaker)
    {
        sql.Run("""UPDATE "Speakers" SET "Name" = @p1, "FoldedName" = @p2 WHERE "Id" = @p0""", speaker.Id, speaker.Name, speaker.FoldedName);
        _names[speaker.Id] = speaker.Name;
    }

    private Speaker? Read(long id)
    {
        if (sql.Read("""SELECT "Id", "Name", "FoldedName", "Kind", "IsOfDocument", "NamedByHand" FROM "Speakers" WHERE "Id" = @p0 AND "MergedIntoId" IS NULL""", SpeakerOf, id) is not [var speaker])
            return null;
        _names[id] = speaker.Name;
        speaker.Aliases.AddRange(sql.Read("""SELECT "Id", "Name", "FoldedName", "MatchKey", "SurnameKey", "ByHand" FROM "SpeakerAliases" WHERE "SpeakerId" = @p0 ORDER BY "Id" """, AliasOf, id));
        speaker.Roles.AddRange(sql.Read("""SELECT "Id", "Text", "Title", "Organisation", "IsFormer", "FirstSeen", "LastSeen" FROM "SpeakerRoles" WHERE "SpeakerId" = @p0 ORDER BY "Id" """, RoleOf, id));
        return speaker;
    }

    private static Speaker SpeakerOf(StoredRow row) => new()
    {
        Id = row.Long(0),
        Name = row.Text(1)!,
        FoldedName = row.Text(2)!,
        Kind = (SpeakerKind)row.Number(3),
        IsOfDocument = row.Flag(4),
        NamedByHand = row.Flag(5),
    };

    private static SpeakerAlias AliasOf(StoredRow row) => new()
    {
        Id = row.Long(0),
        Name = row.Text(1)!,
        FoldedName = row.Text(2)!,
        MatchKey = row.Text(3)!,
        SurnameKey = row.Text(4)!,
        ByHand = row.Flag(5),
    };

    private static SpeakerRole RoleOf(StoredRow row) => new()
    {
        Id = row.Long(0),
        Text = row.Text(1)!,
        Title = row.Text(2)!,
        Organisation = row.Text(3),
        IsFormer = row.Flag(4),
        FirstSeen = row.Date(5),
        LastSeen = row.Date(6),
    };
}
