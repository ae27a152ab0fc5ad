using System.Text.Json;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Reads the namings of speakers out of the store.</summary>
internal sealed class NamingRows(PreparedSql sql, SpeakerDecisions decisions)
{
    /// <summary>All namings of these speakers. Those of speakers that a person shaped are theirs for good, but for names that are <paramref name="open"/>; so are those that the block keeps.</summary>
    public List<Naming> Load(IReadOnlyDictionary<long, Speaker> speakers, SpeakerBlock block, IReadOnlySet<(long Document, string Name)> open)
    {
        var list = JsonSerializer.Serialize(speakers.Keys);
        var shaped = Shaped(list);
        shaped.UnionWith(speakers.Keys.Where(decisions.Concern));
        var told = Told(speakers);
        var roles = Roles(list);
        var namings = Said(list, speakers, roles).ConvertAll(naming => naming with
        {
            Pin = shaped.Contains(naming.SpeakerId) && !open.Contains((naming.DocumentId, naming.Name)) ? naming.SpeakerId : told.Count == 0 ? 0 : told.GetValueOrDefault((Folding.Fold(naming.Name), naming.Kind)),
        });
        var named = namings.Select(naming => naming.SpeakerId).ToHashSet();
        namings.AddRange(speakers.Values.Where(speaker => shaped.Contains(speaker.Id) || !named.Contains(speaker.Id)).SelectMany(speaker => Known(speaker, News(speaker, roles, open))));
        return namings.ConvertAll(naming => (naming.Pin == 0 || naming.Pin == naming.SpeakerId) && block.Keeps(naming.SpeakerId, naming.Name, naming.Kind) ? naming with { Holder = naming.SpeakerId } : naming);
    }

    /// <summary>What documents say; of a name for which a document has several reasons or sexes the one that shows most.</summary>
    private List<Naming> Said(string speakers, IReadOnlyDictionary<long, Speaker> known, ILookup<(long, long), NamedRole> roles) => sql.Read(
        """
        SELECT DISTINCT "SpeakerId", "DocumentId", "NamedAs", "FirstDay", "SpeakerReason", "NamedSex" FROM "Quotes"
        WHERE "SpeakerId" IN (SELECT value FROM json_each(@p0)) AND "NamedAs" IS NOT NULL AND NOT "SpeakerByHand" AND "Office" IS NULL
        ORDER BY "DocumentId", "NamedAs", "NamedSex" DESC
        """,
        row => new Naming(row.Long(0), row.Long(1), row.Text(2)!, known[row.Long(0)].Kind, row.Date(3), [.. roles[(row.Long(0), row.Long(1))]])
        {
            Reason = row.Text(4),
            Sex = (Gender)row.Number(5),
        },
        speakers).DistinctBy(naming => (naming.SpeakerId, naming.DocumentId, naming.Name)).ToList();

    /// <summary>Roles that only documents show of which is not yet decided whom they mean.</summary>
    private static HashSet<NamedRole> News(Speaker speaker, ILookup<(long Speaker, long Document), NamedRole> roles, IReadOnlySet<(long Document, string Name)> open)
    {
        if (open.Count == 0)
            return [];
        var documents = open.Select(it => it.Document).ToHashSet();
        var seen = roles.Where(role => role.Key.Speaker == speaker.Id).ToLookup(role => documents.Contains(role.Key.Document));
        return [.. seen[true].SelectMany(role => role).Except(seen[false].SelectMany(role => role))];
    }

    /// <summary>What is known of a speaker whose documents do not tell it.</summary>
    private static IEnumerable<Naming> Known(Speaker speaker, HashSet<NamedRole> news)
    {
        var told = speaker.Roles.FindAll(role => !news.Contains(new NamedRole(role.Title, role.Organisation, role.IsFormer)));
        var roles = told.ConvertAll(role => new NamedRole(role.Title, role.Organisation, role.IsFormer));
        var day = told.Where(role => !role.IsFormer).Min(role => role.FirstSeen);
        var names = speaker.Aliases.Where(alias => alias.ByHand).Select(alias => alias.Name).Prepend(speaker.Name).Distinct(StringComparer.Ordinal);
        return names.Select(name => new Naming(speaker.Id, 0, name, speaker.Kind, day, roles, speaker.Id));
    }

    private static Dictionary<(string, SpeakerKind), long> Told(IReadOnlyDictionary<long, Speaker> speakers) => speakers.Values
        .SelectMany(speaker => speaker.Aliases.Where(alias => alias.ByHand).Select(alias => (alias.FoldedName, speaker.Kind, speaker.Id))).Distinct()
        .GroupBy(it => (it.FoldedName, it.Kind), it => it.Id).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single());

    private ILookup<(long, long), NamedRole> Roles(string speakers) => sql.Read(
        """
        SELECT r."SpeakerId", s."DocumentId", r."Title", r."Organisation", r."IsFormer" FROM "SpeakerRoles" r JOIN "RoleSightings" s ON s."RoleId" = r."Id"
        WHERE r."SpeakerId" IN (SELECT value FROM json_each(@p0)) ORDER BY r."Title", r."Organisation", r."IsFormer"
        """,
        row => (Of: (row.Long(0), row.Long(1)), Role: new NamedRole(row.Text(2)!, row.Text(3), row.Flag(4))),
        speakers).ToLookup(row => row.Of, row => row.Role);

    private HashSet<long> Shaped(string speakers) =>
    [
        .. sql.Read(
            """
            SELECT s."Id" FROM "Speakers" s WHERE s."Id" IN (SELECT value FROM json_each(@p0)) AND (s."NamedByHand"
              OR EXISTS (SELECT 1 FROM "SpeakerAliases" a WHERE a."SpeakerId" = s."Id" AND a."ByHand")
              OR EXISTS (SELECT 1 FROM "Speakers" m WHERE m."MergedIntoId" = s."Id" AND NOT m."MergedByMachine")
              OR EXISTS (SELECT 1 FROM "SpeakerPairs" p WHERE p."IsRejected" AND p."FirstId" = s."Id")
              OR EXISTS (SELECT 1 FROM "SpeakerPairs" p WHERE p."IsRejected" AND p."SecondId" = s."Id"))
            """,
            row => row.Long(0), speakers),
    ];
}
