using System.Text.Json;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Reads living speakers with their spellings and roles, without tracking them.</summary>
internal static class SpeakerRows
{
    /// <summary>Those with these ids; one that was merged into another is left out.</summary>
    public static Dictionary<long, Speaker> Read(PreparedSql sql, IReadOnlyCollection<long> ids)
    {
        var list = JsonSerializer.Serialize(ids);
        var speakers = sql.Read(
            """SELECT "Id", "Name", "FoldedName", "Kind", "IsOfDocument", "NamedByHand", "Color" FROM "Speakers" WHERE "Id" IN (SELECT value FROM json_each(@p0)) AND "MergedIntoId" IS NULL""",
            SpeakerOf, list).ToDictionary(speaker => speaker.Id);
        foreach (var alias in sql.Read("""SELECT "Id", "SpeakerId", "Name", "FoldedName", "MatchKey", "SurnameKey", "ByHand" FROM "SpeakerAliases" WHERE "SpeakerId" IN (SELECT value FROM json_each(@p0)) ORDER BY "Id" """, AliasOf, list))
            speakers.GetValueOrDefault(alias.SpeakerId)?.Aliases.Add(alias);
        var roles = sql.Read(
            """
            SELECT "Id", "SpeakerId", "Text", "Title", "Organisation", "IsFormer", "Office", "FirstSeen", "FirstPrecision", "LastSeen", "LastPrecision", "Origin"
            FROM "SpeakerRoles" WHERE "SpeakerId" IN (SELECT value FROM json_each(@p0)) ORDER BY "Id"
            """,
            RoleOf, list);
        foreach (var role in roles)
            speakers.GetValueOrDefault(role.SpeakerId)?.Roles.Add(role);
        return speakers;
    }

    private static Speaker SpeakerOf(StoredRow row) => new()
    {
        Id = row.Long(0),
        Name = row.Text(1)!,
        FoldedName = row.Text(2)!,
        Kind = (SpeakerKind)row.Number(3),
        IsOfDocument = row.Flag(4),
        NamedByHand = row.Flag(5),
        Color = row.Number(6),
    };

    private static SpeakerAlias AliasOf(StoredRow row) => new()
    {
        Id = row.Long(0),
        SpeakerId = row.Long(1),
        Name = row.Text(2)!,
        FoldedName = row.Text(3)!,
        MatchKey = row.Text(4)!,
        SurnameKey = row.Text(5)!,
        ByHand = row.Flag(6),
    };

    private static SpeakerRole RoleOf(StoredRow row) => new()
    {
        Id = row.Long(0),
        SpeakerId = row.Long(1),
        Text = row.Text(2)!,
        Title = row.Text(3)!,
        Organisation = row.Text(4),
        IsFormer = row.Flag(5),
        Office = row.Text(6),
        FirstSeen = row.Date(7),
        FirstPrecision = (DatePrecision)row.Number(8),
        LastSeen = row.Date(9),
        LastPrecision = (DatePrecision)row.Number(10),
        Origin = (DateOrigin)row.Number(11),
    };
}
