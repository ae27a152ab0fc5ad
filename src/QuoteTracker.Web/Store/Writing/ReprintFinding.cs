using System.Text.Json;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Finds the document that another reprints, among those that came before it and carry the same statements.</summary>
internal sealed class ReprintFinding(PreparedSql sql)
{
    private const int MostCompared = 3;

    /// <summary>So many texts are remembered; then it begins anew.</summary>
    private const int MostRemembered = 256;

    private const string Sharing = """
        SELECT d."Id", d."ReprintOfId"
        FROM (SELECT q."DocumentId", COUNT(DISTINCT q."StatementId") AS Shared FROM "Quotes" q
            WHERE q."StatementId" IN (SELECT value FROM json_each(@p0)) AND q."DocumentId" < @p1 AND NOT q."IsRejected"
            GROUP BY q."DocumentId" HAVING COUNT(DISTINCT q."StatementId") >= @p2
            ORDER BY COUNT(DISTINCT q."StatementId") DESC, q."DocumentId" LIMIT @p3) s
        JOIN "Documents" d ON d."Id" = s."DocumentId" ORDER BY s.Shared DESC, d."Id"
        """;

    private readonly Dictionary<long, HashSet<ulong>> _runs = [];

    /// <summary>The first document of the family, or null. Looks at the few documents that share most statements with this one.</summary>
    /// <param name="document">With its quotes in their statements; one that is not stored yet comes after all others.</param>
    public long? Find(Document document)
    {
        var statements = document.Quotes.Select(quote => quote.StatementId).OfType<long>().Distinct().ToList();
        if (statements.Count == 0)
            return null;
        var sharing = sql.Read(
            Sharing, row => (Id: row.GetInt64(0), ReprintOf: row.IsDBNull(1) ? (long?)null : row.GetInt64(1)),
            JsonSerializer.Serialize(statements), document.Id == 0 ? long.MaxValue : document.Id, Math.Min(2, statements.Count), MostCompared);
        if (sharing.Count == 0)
            return null;
        var runs = ReprintCheck.RunsOf(document.Text);
        return sharing.Where(other => ReprintCheck.IsReprint(runs, RunsOf(other.Id))).Select(other => (long?)(other.ReprintOf ?? other.Id)).FirstOrDefault();
    }

    // A text never changes.
    private HashSet<ulong> RunsOf(long document)
    {
        if (_runs.TryGetValue(document, out var known))
            return known;
        if (_runs.Count == MostRemembered)
            _runs.Clear();
        return _runs[document] = ReprintCheck.RunsOf((string)sql.Ask("""SELECT "Text" FROM "Documents" WHERE "Id" = @p0""", document)!);
    }
}
