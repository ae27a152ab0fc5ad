using System.Data.Common;
using System.Text.Json;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Finds the stored statements that a quote may join, by the keys of their wordings. It remembers the wordings that it has read.</summary>
internal sealed class StatementFinding(PreparedSql sql)
{
    /// <summary>So many wordings are remembered, a few KB each; then it begins anew.</summary>
    private const int MostRemembered = 4096;

    private const string SameWords = """
        SELECT coalesce(s."MergedIntoId", s."Id"), s."InOtherWords" FROM "StatementKeys" k JOIN "Statements" s ON s."Id" = k."StatementId"
        WHERE k."Key" = @p0 ORDER BY s."ByHand" DESC, s."Id" LIMIT 1
        """;

    /// <summary>A key that many statements have is a common phrase and is left out.</summary>
    private const string Near = """
        SELECT s."Id", coalesce(s."MergedIntoId", s."Id"), s."InOtherWords", s."Text", n.Shared
        FROM (SELECT k."StatementId", COUNT(*) AS Shared FROM "StatementKeys" k
            WHERE k."Key" IN (SELECT run.value FROM json_each(@p0) run
                WHERE (SELECT COUNT(*) FROM (SELECT 1 FROM "StatementKeys" c WHERE c."Key" = run.value LIMIT @p1 + 1) sharing) <= @p1)
            GROUP BY k."StatementId" ORDER BY COUNT(*) DESC, k."StatementId" LIMIT @p2) n
        JOIN "Statements" s ON s."Id" = n."StatementId" ORDER BY n.Shared DESC, s."Id"
        """;

    private readonly Dictionary<string, Wording> _wordings = new(StringComparer.Ordinal);

    /// <summary>The statement that a quote in the same words is in; of two the one that a person shaped, then the earlier one. Null when there is none.</summary>
    public FoundStatement? FindSameWords(long whole) =>
        sql.Read(SameWords, row => new FoundStatement(row.GetInt64(0), row.GetBoolean(1)), whole).FirstOrDefault();

    /// <summary>The wordings that are near enough to be compared, most keys in common first.</summary>
    public IReadOnlyList<KnownWording> FindNear(Wording wording, FingerprintKeys keys) => keys.Runs.Count == 0 ? [] :
        [.. sql.Read(Near, row => (Known: Known(row), Shared: row.GetInt32(4)), JsonSerializer.Serialize(keys.Runs), StatementIndex.MostSharing, StatementIndex.MostCompared)
            .Where(near => wording.Length.CanBeNear(near.Known.Wording.Length, near.Shared)).Select(near => near.Known)];

    private KnownWording Known(DbDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetBoolean(2), row.GetString(3), WordingOf(row.GetString(3)));

    private Wording WordingOf(string text)
    {
        if (_wordings.TryGetValue(text, out var known))
            return known;
        if (_wordings.Count == MostRemembered)
            _wordings.Clear();
        return _wordings[text] = Wording.Of(text);
    }
}
