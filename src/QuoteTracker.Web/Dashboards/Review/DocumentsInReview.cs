using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Documents without a whole date; those with most quotes come first.</summary>
internal sealed class DocumentsInReview(QuoteTrackerContext context) : IReviewSource
{
    private const int Start = 420;

    /// <summary>A person who leaves a date open says so: its origin is then "by hand", and it waits no longer.</summary>
    private IQueryable<Document> Waiting => context.Documents.AsNoTracking()
        .Where(d => d.DateOrigin != DateOrigin.Hand && (d.DatePrecision == DatePrecision.None || d.DatePrecision == DatePrecision.DayWithoutYear));

    public Task<int> CountAsync(CancellationToken stop) => Waiting.CountAsync(stop);

    public async Task<IReadOnlyList<string>> KeysAsync(int most, CancellationToken stop) =>
        (await Waiting.OrderByDescending(d => d.Quotes.Count()).ThenBy(d => d.Id).Take(most).Select(d => d.Id).ToListAsync(stop)).ConvertAll(ReviewKey.OfDocument);

    public async Task<ReviewItem?> FindAsync(string key, CancellationToken stop) => ReviewKey.Document(key) is not { } id ? null :
        await Waiting.Where(d => d.Id == id)
            .Select(d => new ReviewItem.OfDocument(d.Id, d.Title, d.Source, d.Origin, new DateShown(d.Year, d.Month, d.Day),
                d.Text.Substring(0, Start), d.Quotes.Count(), d.ImportedAt)).SingleOrDefaultAsync(stop);
}
