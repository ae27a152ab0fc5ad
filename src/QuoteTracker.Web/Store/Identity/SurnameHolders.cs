using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Finds who could be meant by a surname that stands alone, in a time that does not grow with the number of those who bear it.</summary>
internal static class SurnameHolders
{
    /// <summary>Of a surname that more speakers bear, those with most quotes are asked whether they are meant; none of them only because no other bears it.</summary>
    public const int Most = 12;

    /// <summary>Where more spellings sound alike, only those of the very surname are looked at.</summary>
    private const int Crowd = 300;

    /// <summary>Spellings under a key of this surname, of the speakers with most quotes.</summary>
    public static List<KnownSpelling> Find(PreparedSql sql, string key, string surname) => IsCrowded(sql, key)
        ? sql.Read(
            """
            SELECT s."Id", s."Name", s."Kind" FROM "SpeakerListings" l JOIN "Speakers" s ON s."Id" = l."SpeakerId"
            WHERE l."Surname" = @p0 AND s."MergedIntoId" IS NULL AND s."Kind" = @p1 ORDER BY l."Quotes" DESC, s."Id" LIMIT @p2
            """,
            Spelling, Folding.Fold(surname), (int)SpeakerKind.Person, Most)
        : sql.Read(
            """
            SELECT s."Id", a."Name", s."Kind" FROM "SpeakerKeys" k JOIN "SpeakerAliases" a ON a."Id" = k."AliasId"
            JOIN "Speakers" s ON s."Id" = a."SpeakerId" AND s."MergedIntoId" IS NULL LEFT JOIN "SpeakerListings" l ON l."SpeakerId" = s."Id"
            WHERE k."Key" = @p0 ORDER BY l."Quotes" DESC, s."Id" LIMIT @p1
            """,
            Spelling, key, Most);

    private static bool IsCrowded(PreparedSql sql, string key) => (long)sql.Ask("""SELECT COUNT(*) FROM (SELECT 1 FROM "SpeakerKeys" k WHERE k."Key" = @p0 LIMIT @p1)""", key, Crowd + 1)! > Crowd;

    private static KnownSpelling Spelling(StoredRow row) => new(row.Long(0), row.Text(1)!, (SpeakerKind)row.Number(2));
}
