using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Answers what waits for a person. What decides more comes first: quotes said in most documents, pairs most alike, documents with most quotes.</summary>
public sealed class ReviewQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int AroundQuote = 280;
    private const int StartOfText = 420;
    private const int MostChoices = 5;

    /// <summary>The queue asked for, or the first that holds anything. <paramref name="page"/> counts from 1.</summary>
    public async Task<ReviewAnswer> AskAsync(ReviewQueue? queue, int page, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var counts = await CountAsync(context, stop);
        var chosen = queue ?? Enum.GetValues<ReviewQueue>().FirstOrDefault(q => counts.Of(q) > 0);
        var skip = (Math.Max(1, page) - 1) * ReviewAnswer.PageSize;
        IReadOnlyList<ReviewItem> items = chosen switch
        {
            ReviewQueue.UnknownSpeaker => await QuotesAsync(context, Unknown(context).OrderByDescending(q => q.Statement!.Reports).ThenBy(q => q.Id).Skip(skip), stop),
            ReviewQueue.LowConfidence => await QuotesAsync(context, Unsure(context).OrderBy(q => q.Confidence).ThenBy(q => q.Id).Skip(skip), stop),
            ReviewQueue.SameSpeaker => await new SpeakerEvidenceQuery(context).PairsAsync(skip, stop),
            ReviewQueue.SameStatement => await StatementsAsync(context, skip, stop),
            _ => await DocumentsAsync(context, skip, stop),
        };
        return new(chosen, counts, items);
    }

    /// <summary>How much waits in each queue.</summary>
    public async Task<ReviewCounts> CountAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        return await CountAsync(context, stop);
    }

    private static async Task<ReviewCounts> CountAsync(QuoteTrackerContext context, CancellationToken stop) => new(
        await Unknown(context).CountAsync(stop),
        await Unsure(context).CountAsync(stop),
        await SpeakerEvidenceQuery.Open(context).CountAsync(stop),
        await NearStatements(context).CountAsync(stop),
        await Undated(context).CountAsync(stop));

    private static IQueryable<Quote> Unknown(QuoteTrackerContext context) =>
        context.Quotes.AsNoTracking().Where(q => q.ReviewedAt == null && q.SpeakerId == null && !q.SpeakerByHand);

    private static IQueryable<Quote> Unsure(QuoteTrackerContext context)
    {
        var threshold = context.ReviewThreshold;
        return context.Quotes.AsNoTracking().Where(q => q.ReviewedAt == null && q.SpeakerId != null && !q.SpeakerByHand && q.Confidence < threshold);
    }

    private static IQueryable<StatementLink> NearStatements(QuoteTrackerContext context) =>
        context.StatementLinks.AsNoTracking().Where(l => l.Kind == StatementLinkKind.CounterVariant && l.First!.Reports > 0 && l.Second!.Reports > 0);

    /// <summary>A person who leaves a date open says so: its origin is then "by hand", and it waits no longer.</summary>
    private static IQueryable<Document> Undated(QuoteTrackerContext context) => context.Documents.AsNoTracking()
        .Where(d => d.DateOrigin != DateOrigin.Hand && (d.DatePrecision == DatePrecision.None || d.DatePrecision == DatePrecision.DayWithoutYear));

    private static async Task<IReadOnlyList<ReviewItem>> QuotesAsync(QuoteTrackerContext context, IQueryable<Quote> page, CancellationToken stop)
    {
        var rows = await page.Take(ReviewAnswer.PageSize).Select(q => new
        {
            Quote = q,
            q.Document!.Title,
            q.Document.Source,
            Date = new DateShown(q.Document.Year, q.Document.Month, q.Document.Day),
            Before = q.Document.Text.Substring(q.Start > AroundQuote ? q.Start - AroundQuote : 0, q.Start > AroundQuote ? AroundQuote : q.Start),
            After = q.Document.Text.Substring(q.End, AroundQuote),
            Mention = q.MentionStart == null ? null : q.Document.Text.Substring(q.MentionStart.Value, q.MentionEnd!.Value - q.MentionStart.Value),
        }).ToListAsync(stop);
        var likely = await LikelySpeakers.LoadAsync(context, rows.ConvertAll(r => r.Quote), stop);
        return [.. rows.Select(r => new ReviewItem.OfQuote(
            r.Quote.Id, r.Quote.DocumentId, r.Title, r.Source, r.Date, r.Quote.Kind, LastLines(r.Before), r.Quote.Text, FirstLines(r.After),
            r.Mention, r.Quote.Reason, r.Quote.Confidence,
            likely.Of(r.Quote.SpeakerId),
            [.. likely.OthersOf(r.Quote).Take(MostChoices)]))];
    }

    private static async Task<IReadOnlyList<ReviewItem>> StatementsAsync(QuoteTrackerContext context, int skip, CancellationToken stop)
    {
        var rows = await NearStatements(context)
            .OrderByDescending(l => l.First!.Reports + l.Second!.Reports).ThenBy(l => l.FirstId).ThenBy(l => l.SecondId)
            .Skip(skip).Take(ReviewAnswer.PageSize)
            .Select(l => new { First = l.First!, Second = l.Second!, l.Difference }).ToListAsync(stop);
        var ids = rows.SelectMany(r => new[] { r.First.Id, r.Second.Id }).Distinct().ToList();
        var speakers = (await context.Quotes.AsNoTracking().Where(q => q.SpeakerId != null && q.StatementId != null && ids.Contains(q.StatementId.Value))
            .Select(q => new { Statement = q.StatementId!.Value, q.Speaker!.Name }).Distinct().ToListAsync(stop)).ToLookup(s => s.Statement, s => s.Name);
        return [.. rows.Select(r => new ReviewItem.OfStatements(Evidence(r.First), Evidence(r.Second), r.Difference))];

        StatementEvidence Evidence(Statement s) => new(s.Id, s.Text, s.Utterances, s.Reports, s.FirstSaid, s.LastSaid, [.. speakers[s.Id].Order(StringComparer.Ordinal)]);
    }

    private static async Task<IReadOnlyList<ReviewItem>> DocumentsAsync(QuoteTrackerContext context, int skip, CancellationToken stop) =>
        await Undated(context).OrderByDescending(d => d.Quotes.Count()).ThenBy(d => d.Id).Skip(skip).Take(ReviewAnswer.PageSize)
            .Select(d => new ReviewItem.OfDocument(d.Id, d.Title, d.Source, d.Origin, new DateShown(d.Year, d.Month, d.Day),
                d.Text.Substring(0, StartOfText), d.Quotes.Count(), d.ImportedAt)).ToListAsync(stop);

    private static string LastLines(string text)
    {
        var cut = text.TrimEnd('\n').LastIndexOf('\n');
        return cut < 0 ? text : text[(cut + 1)..];
    }

    private static string FirstLines(string text)
    {
        var cut = text.IndexOf('\n', StringComparison.Ordinal);
        return cut < 0 ? text : text[..cut];
    }
}
