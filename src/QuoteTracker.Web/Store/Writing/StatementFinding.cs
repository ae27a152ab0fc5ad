using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Finds the stored statements that a quote may join, by the keys of their wordings.</summary>
internal sealed class StatementFinding(QuoteTrackerContext context)
{
    private const int MostSharing = StatementIndex.MostSharing;
    private const int MostCompared = StatementIndex.MostCompared;

    /// <summary>The statement that a quote in the same words is in; of two the one that a person shaped, then the earlier one. Null when there is none.</summary>
    public Task<FoundStatement?> SameWordsAsync(long whole, CancellationToken cancellation) => context.StatementKeys.IgnoreQueryFilters().Where(key => key.Key == whole)
        .OrderByDescending(key => key.Statement!.ByHand).ThenBy(key => key.StatementId)
        .Select(key => new FoundStatement(key.Statement!.MergedIntoId ?? key.StatementId, key.Statement.InOtherWords)).FirstOrDefaultAsync(cancellation);

    /// <summary>The wordings that are near enough to be compared, most keys in common first. A key that many statements have is a common phrase and is left out.</summary>
    public async Task<IReadOnlyList<KnownWording>> NearAsync(Wording wording, FingerprintKeys keys, CancellationToken cancellation)
    {
        var list = JsonSerializer.Serialize(keys.Runs);
        var shared = await context.Database.SqlQuery<SharedKeys>($"""
            SELECT StatementId AS Id, COUNT(*) AS Shared FROM StatementKeys
            WHERE Key IN (SELECT run.value FROM json_each({list}) run
                WHERE (SELECT COUNT(*) FROM (SELECT 1 FROM StatementKeys k WHERE k.Key = run.value LIMIT {MostSharing + 1})) <= {MostSharing})
            GROUP BY StatementId ORDER BY COUNT(*) DESC, StatementId LIMIT {MostCompared}
            """).ToListAsync(cancellation);
        var ids = shared.ConvertAll(one => one.Id);
        var known = (await context.Statements.IgnoreQueryFilters().Where(s => EF.Parameter(ids).Contains(s.Id))
            .Select(s => new { s.Id, Target = s.MergedIntoId ?? s.Id, s.InOtherWords, s.Text }).ToListAsync(cancellation)).ToDictionary(one => one.Id);
        // A quote of this document may have narrowed one, which is not saved yet.
        return [.. shared.Select(one => (one.Shared, Known: new KnownWording(one.Id, known[one.Id].Target, known[one.Id].InOtherWords, Wording.Of(context.Statements.Local.FindEntry(one.Id)?.Entity.Text ?? known[one.Id].Text))))
            .Where(one => wording.Length.CanBeNear(one.Known.Wording.Length, one.Shared)).Select(one => one.Known)];
    }

    private sealed class SharedKeys
    {
        public long Id { get; set; }

        public int Shared { get; set; }
    }
}
