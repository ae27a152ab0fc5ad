using System.Text.Json;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Finds the document that another reprints, among those that came before it and carry the same statements.</summary>
internal sealed class ReprintFinding(PreparedSql sql)
{
    private const int MostCompared = 3;

    private const string Sharing = """
        SELECT d."Id", d."Text", d."ReprintOfId"
        FROM (SELECT q."DocumentId", COUNT(DISTINCT q."StatementId") AS Shared FROM "Quotes" q
            WHERE q."StatementId" IN (SELECT value FROM json_each(@p0)) AND q."DocumentId" < @p1 AND NOT q."IsRejected"
            GROUP BY q."DocumentId" HAVING COUNT(DISTINCT q."StatementId") >= @p2
            ORDER BY COUNT(DISTINCT q."StatementId") DESC, q."DocumentId" LIMIT @p3) s
        JOIN "Documents" d ON d."Id" = s."DocumentId" ORDER BY s.Shared DESC, d."Id"
        """;

    /// <summary>The first document of the family, or null. Looks at the few documents that share most statements with this one.</summary>
    /// <param name="document">With its quotes in their statements; one that is not stored yet comes after all others.</param>
    public long? Find(Document document)
    {
        var statements = document.Quotes.Select(quote => quote.StatementId).OfType<long>().Distinct().ToList();
        if (statements.Count == 0)
            return null;
        var before = document.Id == 0 ? long.MaxValue : document.Id;
        return sql.Read(
                Sharing, row => (Id: row.GetInt64(0), Text: row.GetString(1), ReprintOf: row.IsDBNull(2) ? (long?)null : row.GetInt64(2)),
                JsonSerializer.Serialize(statements), before, Math.Min(2, statements.Count), MostCompared)
            .Where(other => ReprintCheck.IsReprint(document.Text, other.Text)).Select(other => (long?)(other.ReprintOf ?? other.Id)).FirstOrDefault();
    }
}
