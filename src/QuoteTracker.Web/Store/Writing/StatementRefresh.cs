using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Brings the utterance numbers and counts of statements in line with their quotes, inside the transaction that changed the quotes.</summary>
internal static class StatementRefresh
{
    /// <summary>Numbers and counts anew the statements with these ids.</summary>
    public static async Task RefreshAsync(QuoteTrackerContext context, IEnumerable<long> statementIds, CancellationToken cancellation)
    {
        var ids = statementIds.Distinct().Order().ToList();
        if (ids.Count == 0)
            return;
        foreach (var chunk in ids.Chunk(500))
        {
            await NumberAsync(context, chunk, cancellation);
            await CountAsync(context, JsonSerializer.Serialize(chunk), cancellation);
        }
    }

    private static async Task NumberAsync(QuoteTrackerContext context, long[] ids, CancellationToken cancellation)
    {
        var reports = await context.Quotes.Where(q => EF.Parameter(ids).Contains(q.StatementId!.Value))
            .Select(q => new
            {
                Statement = q.StatementId!.Value,
                q.Utterance,
                Said = new SaidOnce(q.Id, q.SpeakerId, q.Document!.ReprintOfId ?? q.DocumentId, q.FirstDay, q.FirstDay == null && q.Document.Day != null ? (q.Document.Month * 100) + q.Document.Day : null),
            })
            .ToListAsync(cancellation);
        foreach (var statement in reports.GroupBy(report => report.Statement))
        {
            var numbers = UtteranceNumbering.Number(statement.Select(report => report.Said));
            var changed = statement.Where(report => numbers[report.Said.QuoteId] != report.Utterance).ToDictionary(report => report.Said.QuoteId, report => numbers[report.Said.QuoteId]);
            if (changed.Count > 0)
                await SetAsync(context, changed, cancellation);
        }
    }

    private static Task<int> SetAsync(QuoteTrackerContext context, Dictionary<long, int> numbers, CancellationToken cancellation)
    {
        var list = JsonSerializer.Serialize(numbers);
        return context.Database.ExecuteSqlAsync($"""
            UPDATE Quotes SET Utterance = n.value FROM json_each({list}) n WHERE Quotes.Id = CAST(n.key AS INTEGER)
            """, cancellation);
    }

    private static async Task CountAsync(QuoteTrackerContext context, string ids, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlAsync($"""
            UPDATE Statements SET Reports = 0, Utterances = 0, Speakers = 0, FirstSaid = NULL, LastSaid = NULL
            WHERE Id IN (SELECT value FROM json_each({ids}))
            """, cancellation);
        await context.Database.ExecuteSqlAsync($"""
            UPDATE Statements SET Reports = c.Reports, Utterances = c.Utterances, Speakers = c.Speakers, FirstSaid = c.FirstSaid, LastSaid = c.LastSaid
            FROM (SELECT StatementId, COUNT(DISTINCT DocumentId) AS Reports, COUNT(DISTINCT Utterance) AS Utterances,
                         COUNT(DISTINCT SpeakerId) AS Speakers, MIN(FirstDay) AS FirstSaid, MAX(FirstDay) AS LastSaid
                  FROM Quotes WHERE NOT IsRejected AND StatementId IN (SELECT value FROM json_each({ids})) GROUP BY StatementId) c
            WHERE Statements.Id = c.StatementId
            """, cancellation);
    }
}
