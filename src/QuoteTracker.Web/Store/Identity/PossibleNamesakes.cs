using System.Globalization;
using System.Text.Json;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Puts into Review which documents of a speaker may mean another of the same name; they are the speaker's until a person says otherwise.</summary>
internal sealed class PossibleNamesakes(PreparedSql sql)
{
    private const int MostRoles = 2;

    /// <summary>Replaces the questions about the groups that were decided anew; what a person settled is not asked again.</summary>
    public void Save(SpeakerGrouping grouping, IReadOnlyDictionary<SpeakerGroup, Speaker> speakers)
    {
        var groups = grouping.Groups.Where(group => group.Holder == 0).ToList();
        var known = Stored(groups.Select(group => speakers[group].Id)).ToLookup(namesake => namesake.SpeakerId);
        foreach (var group in groups)
        {
            var (id, doubted) = (speakers[group].Id, grouping.Doubted.Where(doubt => group.Units.Contains(doubt.Unit)));
            Save([.. doubted.GroupBy(doubt => doubt.Unit.Part, (part, doubts) => Of(id, part, [.. doubts]))], known[id].ToDictionary(namesake => namesake.Part), isAll: group.Pin == 0);
        }
    }

    /// <summary>Gives what a person settled about a speaker to the one that it becomes.</summary>
    public static void Move(PreparedSql sql, long from, long to)
    {
        sql.Run("""UPDATE OR IGNORE "PossibleNamesakes" SET "SpeakerId" = @p1 WHERE "SpeakerId" = @p0 AND "IsSettled" """, from, to);
        sql.Run("""DELETE FROM "PossibleNamesakes" WHERE "SpeakerId" = @p0""", from);
    }

    /// <summary>Of a speaker that a person shaped only what is new is decided: the other questions stay.</summary>
    private void Save(List<PossibleNamesake> now, Dictionary<string, PossibleNamesake> before, bool isAll)
    {
        foreach (var namesake in now)
        {
            if (!before.Remove(namesake.Part, out var same))
                sql.Insert(namesake);
            else if (!same.IsSettled && (same.Says, same.Score, same.Reason, same.Documents) != (namesake.Says, namesake.Score, namesake.Reason, namesake.Documents))
                Update(namesake);
        }

        foreach (var gone in before.Values.Where(gone => isAll && !gone.IsSettled))
            sql.Run("""DELETE FROM "PossibleNamesakes" WHERE "SpeakerId" = @p0 AND "Part" = @p1""", gone.SpeakerId, gone.Part);
    }

    private void Update(PossibleNamesake namesake) => sql.Run(
        """UPDATE "PossibleNamesakes" SET "Says" = @p2, "Score" = @p3, "Reason" = @p4, "Documents" = @p5 WHERE "SpeakerId" = @p0 AND "Part" = @p1""",
        namesake.SpeakerId, namesake.Part, namesake.Says, namesake.Score, namesake.Reason, namesake.Documents);

    private List<PossibleNamesake> Stored(IEnumerable<long> speakers) => sql.Read(
        """SELECT "SpeakerId", "Part", "Says", "Score", "Reason", "Documents", "IsSettled" FROM "PossibleNamesakes" WHERE "SpeakerId" IN (SELECT value FROM json_each(@p0))""",
        row => new PossibleNamesake { SpeakerId = row.Long(0), Part = row.Text(1)!, Says = row.Text(2)!, Score = row.Real(3), Reason = row.Text(4)!, Documents = row.Text(5)!, IsSettled = row.Flag(6) },
        JsonSerializer.Serialize(speakers));

    private static PossibleNamesake Of(long speaker, string part, List<DoubtedUnit> doubts)
    {
        var namings = doubts.SelectMany(doubt => doubt.Unit.Namings).ToList();
        var least = doubts.MinBy(doubt => doubt.Score)!;
        return new()
        {
            SpeakerId = speaker,
            Part = part,
            Says = Words(namings),
            Score = least.Score,
            Reason = least.Reason,
            Documents = JsonSerializer.Serialize(namings.Select(naming => naming.DocumentId).Where(id => id != 0).Distinct().Order()),
        };
    }

    /// <summary>The roles that most of the documents give, and the years.</summary>
    private static string Words(List<Naming> namings)
    {
        var roles = namings.SelectMany(naming => naming.Roles).GroupBy(role => role.Organisation is null ? role.Title : $"{role.Title} of {role.Organisation}")
            .OrderByDescending(role => role.Count()).ThenBy(role => role.Key, StringComparer.Ordinal).Take(MostRoles).Select(role => role.Key);
        var years = namings.Select(naming => naming.Day?.Year).OfType<int>().Order().ToList();
        return string.Join(", ", years.Count == 0 ? roles : roles.Append(years[0] == years[^1] ? years[0].ToString(CultureInfo.InvariantCulture) : $"{years[0]}–{years[^1]}"));
    }
}
