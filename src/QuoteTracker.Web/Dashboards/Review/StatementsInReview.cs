using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Pairs of statements in nearly the same words, or of the same point in other words; reports of the side with fewer decide what comes first, then what is likelier one.</summary>
internal sealed class StatementsInReview(QuoteTrackerContext context) : IReviewSource
{
    // Asked from each link: in a join the database would rather go through all statements with reports.
    private IQueryable<StatementLink> Waiting => context.StatementLinks.AsNoTracking().Where(l => l.Kind != StatementLinkKind.NotTheSame
        && context.Statements.Any(s => s.Id == l.FirstId && s.Reports > 0) && context.Statements.Any(s => s.Id == l.SecondId && s.Reports > 0));

    public Task<int> CountAsync(CancellationToken stop) => Waiting.CountAsync(stop);

    public async Task<IReadOnlyList<string>> KeysAsync(int most, CancellationToken stop) =>
        (await Waiting.OrderByDescending(l => Math.Min(l.First!.Reports, l.Second!.Reports)).ThenByDescending(l => l.First!.Reports + l.Second!.Reports)
            .ThenByDescending(l => l.Score ?? 0).ThenBy(l => l.FirstId).ThenBy(l => l.SecondId).Take(most).Select(l => new { l.FirstId, l.SecondId }).ToListAsync(stop))
        .ConvertAll(l => ReviewKey.OfStatements(l.FirstId, l.SecondId));

    public async Task<ReviewItem?> FindAsync(string key, CancellationToken stop)
    {
        if (ReviewKey.Statements(key) is not var (first, second))
            return null;
        var row = await Waiting.Where(l => l.FirstId == first && l.SecondId == second)
            .Select(l => new { First = l.First!, Second = l.Second!, l.Kind, l.Difference, l.Score, l.Reason }).SingleOrDefaultAsync(stop);
        if (row is null)
            return null;
        var quotes = context.Quotes.AsNoTracking().Where(q => q.StatementId == first || q.StatementId == second);
        var speakers = (await quotes.Where(q => q.SpeakerId != null).Select(q => new { Statement = q.StatementId!.Value, Speaker = new NamedSpeaker(q.SpeakerId!.Value, q.Speaker!.Label, q.Speaker.Color) }).Distinct().ToListAsync(stop)).ToLookup(s => s.Statement, s => s.Speaker);
        var sources = (await quotes.Where(q => q.Document!.Source != null).Select(q => new { Statement = q.StatementId!.Value, Name = q.Document!.Source! }).Distinct().ToListAsync(stop)).ToLookup(s => s.Statement, s => s.Name);
        return new ReviewItem.OfStatements(Evidence(row.First), Evidence(row.Second), row.Difference)
        {
            Reason = row.Kind == StatementLinkKind.SamePoint ? row.Reason : null,
            Score = row.Score ?? 0,
        };

        StatementEvidence Evidence(Statement s) =>
            new(s.Id, s.Text, s.Utterances, s.Reports, s.FirstSaid, s.LastSaid, [.. speakers[s.Id].OrderBy(speaker => speaker.Name, StringComparer.Ordinal)], [.. sources[s.Id].Order(StringComparer.Ordinal)]);
    }
}
