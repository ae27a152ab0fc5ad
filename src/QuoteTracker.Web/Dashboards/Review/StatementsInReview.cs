using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Pairs of statements in nearly the same words; reports of the side with fewer decide what comes first.</summary>
internal sealed class StatementsInReview(QuoteTrackerContext context) : IReviewSource
{
    // Asked from each link: in a join the database would rather go through all statements with reports.
    private IQueryable<StatementLink> Waiting => context.StatementLinks.AsNoTracking().Where(l => l.Kind == StatementLinkKind.CounterVariant
        && context.Statements.Any(s => s.Id == l.FirstId && s.Reports > 0) && context.Statements.Any(s => s.Id == l.SecondId && s.Reports > 0));

    public Task<int> CountAsync(CancellationToken stop) => Waiting.CountAsync(stop);

    public async Task<IReadOnlyList<string>> KeysAsync(int most, CancellationToken stop) =>
        (await Waiting.OrderByDescending(l => Math.Min(l.First!.Reports, l.Second!.Reports)).ThenByDescending(l => l.First!.Reports + l.Second!.Reports)
            .ThenBy(l => l.FirstId).ThenBy(l => l.SecondId).Take(most).Select(l => new { l.FirstId, l.SecondId }).ToListAsync(stop))
        .ConvertAll(l => ReviewKey.OfStatements(l.FirstId, l.SecondId));

    public async Task<ReviewItem?> FindAsync(string key, CancellationToken stop)
    {
        if (ReviewKey.Statements(key) is not var (first, second))
            return null;
        var row = await Waiting.Where(l => l.FirstId == first && l.SecondId == second)
            .Select(l => new { First = l.First!, Second = l.Second!, l.Difference }).SingleOrDefaultAsync(stop);
        if (row is null)
            return null;
        var speakers = (await context.Quotes.AsNoTracking().Where(q => q.SpeakerId != null && (q.StatementId == first || q.StatementId == second))
            .Select(q => new { Statement = q.StatementId!.Value, Name = q.Speaker!.Label }).Distinct().ToListAsync(stop)).ToLookup(s => s.Statement, s => s.Name);
        return new ReviewItem.OfStatements(Evidence(row.First), Evidence(row.Second), row.Difference);

        StatementEvidence Evidence(Statement s) => new(s.Id, s.Text, s.Utterances, s.Reports, s.FirstSaid, s.LastSaid, [.. speakers[s.Id].Order(StringComparer.Ordinal)]);
    }
}
