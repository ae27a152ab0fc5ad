using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Documents of a speaker that may mean another of the same name, while both they and others have quotes. Quotes of the side with fewer times the doubt decide what comes first.</summary>
internal sealed class NamesakesInReview(QuoteTrackerContext context) : IReviewSource
{
    public Task<int> CountAsync(CancellationToken stop) => Open().CountAsync(stop);

    public async Task<IReadOnlyList<string>> KeysAsync(int most, CancellationToken stop)
    {
        var open = await context.Database.SqlQuery<Waiting>($"""
            SELECT SpeakerId, Part, Score, Quotes, (SELECT COUNT(*) FROM Quotes q WHERE q.SpeakerId = n.SpeakerId AND NOT q.IsRejected) - Quotes AS Others FROM (
              SELECT p.SpeakerId, p.Part, p.Score, (SELECT COUNT(*) FROM Quotes q JOIN json_each(p.Documents) d ON q.DocumentId = d.value WHERE q.SpeakerId = p.SpeakerId AND NOT q.IsRejected) AS Quotes
              FROM PossibleNamesakes p JOIN Speakers s ON s.Id = p.SpeakerId AND s.MergedIntoId IS NULL WHERE NOT p.IsSettled) n
            WHERE Quotes > 0 AND Others > 0
            """).ToListAsync(stop);
        return [.. open.OrderByDescending(n => Math.Min(n.Quotes, n.Others) * (1 - Math.Abs((2 * n.Score) - 1))).ThenBy(n => n.SpeakerId).ThenBy(n => n.Part, StringComparer.Ordinal).Take(most).Select(n => ReviewKey.OfNamesakes(n.SpeakerId, n.Part))];
    }

    public async Task<ReviewItem?> FindAsync(string key, CancellationToken stop)
    {
        if (ReviewKey.Namesakes(key) is not var (speaker, part))
            return null;
        if (await Open().SingleOrDefaultAsync(n => n.SpeakerId == speaker && n.Part == part, stop) is not { } namesake)
            return null;
        var documents = JsonSerializer.Deserialize<List<long>>(namesake.Documents)!;
        var evidence = new NamesakeEvidenceQuery(context, speaker, documents);
        return new ReviewItem.OfNamesakes(await evidence.AskAsync(isOther: false, stop), await evidence.AskAsync(isOther: true, stop), part, namesake.Says, namesake.Score, namesake.Reason);
    }

    private IQueryable<PossibleNamesake> Open() => context.PossibleNamesakes.FromSql($"""
        SELECT p.* FROM PossibleNamesakes p JOIN Speakers s ON s.Id = p.SpeakerId AND s.MergedIntoId IS NULL WHERE NOT p.IsSettled
          AND EXISTS (SELECT 1 FROM json_each(p.Documents) d JOIN Quotes q ON q.DocumentId = d.value WHERE q.SpeakerId = p.SpeakerId AND NOT q.IsRejected)
          AND EXISTS (SELECT 1 FROM Quotes q WHERE q.SpeakerId = p.SpeakerId AND NOT q.IsRejected AND q.DocumentId NOT IN (SELECT value FROM json_each(p.Documents)))
        """).AsNoTracking();

    private sealed record Waiting(long SpeakerId, string Part, double Score, int Quotes, int Others);
}
