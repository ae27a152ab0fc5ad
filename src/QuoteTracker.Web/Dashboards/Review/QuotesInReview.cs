using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Quotes that wait for somebody to say who spoke.</summary>
internal sealed class QuotesInReview : IReviewSource
{
    private const int Around = 280;
    private const int MostChoices = 5;

    private readonly QuoteTrackerContext _context;
    private readonly IQueryable<Quote> _waiting;
    private readonly bool _isUnknown;

    private QuotesInReview(QuoteTrackerContext context, IQueryable<Quote> waiting, bool isUnknown) => (_context, _waiting, _isUnknown) = (context, waiting, isUnknown);

    /// <summary>Quotes whose speaker is not known; what most documents report comes first.</summary>
    public static QuotesInReview Unknown(QuoteTrackerContext context) =>
        new(context, context.Quotes.AsNoTracking().Where(q => q.ReviewedAt == null && q.SpeakerId == null && !q.SpeakerByHand), isUnknown: true);

    /// <summary>Quotes whose speaker is not sure; reports of the words times the doubt decide what comes first.</summary>
    public static QuotesInReview Unsure(QuoteTrackerContext context)
    {
        var threshold = context.ReviewThreshold;
        return new(context, context.Quotes.AsNoTracking().Where(q => q.ReviewedAt == null && q.SpeakerId != null && !q.SpeakerByHand && q.Confidence < threshold), isUnknown: false);
    }

    public async Task<int> CountAsync(CancellationToken stop) => (await _context.Ledger.SelectAsync(_context, QuoteFilter.All, stop)).CountWaiting(_isUnknown);

    public async Task<IReadOnlyList<string>> KeysAsync(int most, CancellationToken stop) =>
        (await _context.Ledger.SelectAsync(_context, QuoteFilter.All, stop)).Waiting(_isUnknown, most).ConvertAll(ReviewKey.OfQuote);

    public async Task<ReviewItem?> FindAsync(string key, CancellationToken stop)
    {
        if (ReviewKey.Quote(key) is not { } id)
            return null;
        var row = await _waiting.Where(q => q.Id == id).Select(q => new
        {
            Quote = q,
            q.Document!.Title,
            q.Document.Source,
            Date = new DateShown(q.Document.Year, q.Document.Month, q.Document.Day),
            Before = StoredText.Slice(q.Document.Text, q.Start - Around, q.Start),
            After = StoredText.Slice(q.Document.Text, q.End, q.End + Around),
            Mention = q.MentionStart == null ? null : StoredText.Slice(q.Document.Text, q.MentionStart.Value, q.MentionEnd!.Value),
        }).SingleOrDefaultAsync(stop);
        if (row is null)
            return null;
        var quote = row.Quote;
        var likely = await LikelySpeakers.LoadAsync(_context, [quote], stop);
        return new ReviewItem.OfQuote(
            quote.Id, quote.DocumentId, row.Title, row.Source, row.Date, quote.Kind, LastLine(row.Before), quote.Text, FirstLine(row.After),
            row.Mention, quote.Reason, quote.Confidence, likely.Of(quote.SpeakerId), [.. likely.OthersOf(quote).Take(MostChoices)])
        {
            Batches = await new QuoteBatches(_waiting).OfAsync(quote, row.Mention, stop),
        };
    }

    private static string LastLine(string text)
    {
        var cut = text.TrimEnd('\n').LastIndexOf('\n');
        return cut < 0 ? text : text[(cut + 1)..];
    }

    private static string FirstLine(string text)
    {
        var cut = text.IndexOf('\n', StringComparison.Ordinal);
        return cut < 0 ? text : text[..cut];
    }
}
