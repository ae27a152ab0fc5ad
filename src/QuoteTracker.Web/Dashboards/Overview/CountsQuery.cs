using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Counts a selection of quotes and the documents they stand in.</summary>
public static class CountsQuery
{
    public static async Task<OverviewCounts> AskAsync(QuoteTrackerContext context, QuoteFilter filter, CancellationToken stop)
    {
        var quotes = context.Quotes.Where(filter, context);
        var documents = filter == QuoteFilter.All
            ? context.Documents
            : context.Documents.Where(d => quotes.Select(q => q.DocumentId).Contains(d.Id));
        var ofDocuments = await documents.GroupBy(_ => 1).Select(g => new
        {
            Documents = g.Count(),
            Sources = g.Select(d => d.Source).Distinct().Count(),
            Undated = g.Count(d => d.FirstDay == null),
            First = g.Min(d => d.FirstDay),
            Last = g.Max(d => d.FirstDay),
        }).SingleOrDefaultAsync(stop);
        var ofQuotes = filter == QuoteFilter.All ? await OfAllAsync(context, stop) : await OfAsync(quotes, stop);
        return new()
        {
            Documents = ofDocuments?.Documents ?? 0,
            Sources = ofDocuments?.Sources ?? 0,
            UndatedDocuments = ofDocuments?.Undated ?? 0,
            First = ofDocuments?.First,
            Last = ofDocuments?.Last,
            Quotes = ofQuotes.Quotes,
            Utterances = ofQuotes.Utterances,
            Speakers = ofQuotes.Speakers,
            Recurring = await StatementCounts.Recurring(context, filter).CountAsync(stop),
            ToReview = await quotes.Where(new QuoteFilter { Review = ReviewState.NeedsReview }, context).CountAsync(stop),
        };
    }

    private static async Task<(int Quotes, int Utterances, int Speakers)> OfAsync(IQueryable<Quote> quotes, CancellationToken stop)
    {
        var found = await quotes.Facts().GroupBy(_ => 1).Select(g => new
        {
            Quotes = g.Count(),
            Utterances = g.Select(f => f.Utterance).Distinct().Count(),
            Speakers = g.Select(f => f.SpeakerId).Distinct().Count(),
        }).SingleOrDefaultAsync(stop);
        return (found?.Quotes ?? 0, found?.Utterances ?? 0, found?.Speakers ?? 0);
    }

    /// <summary>The same of all quotes, from what is counted as they change.</summary>
    private static async Task<(int Quotes, int Utterances, int Speakers)> OfAllAsync(QuoteTrackerContext context, CancellationToken stop) => (
        await context.DayListings.SumAsync(l => l.Quotes, stop),
        await context.Statements.SumAsync(s => s.Utterances, stop) + await context.Quotes.CountAsync(q => q.StatementId == null || q.Utterance == null, stop),
        await context.SpeakerListings.CountAsync(l => l.Quotes > 0, stop));
}
