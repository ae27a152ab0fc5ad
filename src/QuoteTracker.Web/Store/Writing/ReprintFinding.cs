using System.Text.Json;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Finds the document that another reprints, among those that came before it and carry the same statements.</summary>
internal sealed class ReprintFinding(PreparedSql sql, WritingMemory memory)
{
    private const int MostCompared = 3;

    private const string Sharing = """
        SELECT d."Id", d."ReprintOfId", d."ContentHash"
        FROM (SELECT p."DocumentId", COUNT(*) AS Shared
            FROM (SELECT DISTINCT q."DocumentId", q."StatementId" FROM json_each(@p0) said JOIN "Quotes" q ON q."StatementId" = said.value
                WHERE q."DocumentId" < @p1 AND NOT q."IsRejected") p
            GROUP BY p."DocumentId" HAVING COUNT(*) >= @p2 ORDER BY COUNT(*) DESC, p."DocumentId" LIMIT @p3) s
        JOIN "Documents" d ON d."Id" = s."DocumentId" ORDER BY s.Shared DESC, d."Id"
        """;

    /// <summary>The first document of the family, or null. Looks at the few documents that share most statements with this one.</summary>
    /// <param name="document">With its quotes in their statements; one that is not stored yet comes after all others.</param>
    /// <param name="started">The statements that this very document started: no other has them.</param>
    public long? Find(Document document, IReadOnlyCollection<long> started)
    {
        var statements = document.Quotes.Select(quote => quote.StatementId).OfType<long>().Distinct().ToList();
        var (fewest, others) = (Math.Min(2, statements.Count), statements.Except(started).ToList());
        if (others.Count == 0 || others.Count < fewest)
            return null;
        var sharing = sql.Read(
            Sharing, row => (Id: row.Long(0), ReprintOf: row.IsNull(1) ? (long?)null : row.Long(1), Hash: row.Text(2)!),
            JsonSerializer.Serialize(others), document.Id == 0 ? long.MaxValue : document.Id, fewest, MostCompared);
        if (sharing.Count == 0)
            return null;
        var runs = memory.RunsOf(document.ContentHash, () => document.Text);
        return sharing.Where(other => ReprintCheck.IsReprint(runs, memory.RunsOf(other.Hash, () => TextOf(other.Id)))).Select(other => (long?)(other.ReprintOf ?? other.Id)).FirstOrDefault();
    }

    private string TextOf(long document) => (string)sql.Ask("""SELECT "Text" FROM "Documents" WHERE "Id" = @p0""", document)!;
}
