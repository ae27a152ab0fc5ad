using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>Loads the quotes of one document with the places of their words.</summary>
internal sealed class DocumentQuotes(QuoteTrackerContext context)
{
    private const int MostCandidates = 5;

    /// <summary>In the order of the text, rejected ones too.</summary>
    public async Task<IReadOnlyList<DocumentQuote>> LoadAsync(long document, CancellationToken stop)
    {
        var quotes = await context.Quotes.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).AsNoTracking().Include(q => q.Fragments)
            .Where(q => q.DocumentId == document).OrderBy(q => q.Start).ThenBy(q => q.End).ThenBy(q => q.Id).ToListAsync(stop);
        var cards = (await QuoteCards.LoadWithRejectedAsync(context, quotes.ConvertAll(q => q.Id), stop)).ToDictionary(c => c.Id);
        var likely = await LikelySpeakers.LoadAsync(context, quotes, stop);
        var here = quotes.Select(q => likely.Of(q.SpeakerId)).OfType<LikelySpeaker>().DistinctBy(s => s.Id).ToList();
        return [.. quotes.Select(q => Shown(q, cards[q.Id]) with { Others = [.. likely.OthersOf(q).Take(MostCandidates)], Here = [.. here.Where(s => s.Id != q.SpeakerId)] })];
    }

    private static DocumentQuote Shown(Quote quote, QuoteCardContent card) => new()
    {
        Card = card,
        Kind = quote.Kind,
        Rule = quote.Rule,
        Fragments = quote.Fragments.Count > 0 ? [.. quote.Fragments.OrderBy(f => f.Ordinal).Select(f => new TextSpan(f.Start, f.End))] : [new TextSpan(quote.Start, quote.End)],
        Mention = SpanOf(quote.MentionStart, quote.MentionEnd),
        Cue = SpanOf(quote.CueStart, quote.CueEnd),
        SpeakerByHand = quote.SpeakerByHand,
        AddedByHand = quote.AddedByHand,
        IsRejected = quote.IsRejected,
    };

    private static TextSpan? SpanOf(int? start, int? end) => (start, end) is ({ } s, { } e) ? new TextSpan(s, e) : null;
}
