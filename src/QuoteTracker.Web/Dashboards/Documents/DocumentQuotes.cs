using System.Globalization;
using System.Text.Json;
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
        var likely = quotes.ToDictionary(q => q.Id, q => JsonSerializer.Deserialize<List<long>>(q.Candidates) ?? []);
        var speakers = await SpeakersAsync([.. likely.Values.SelectMany(ids => ids), .. quotes.Select(q => q.SpeakerId).OfType<long>()], stop);
        var here = quotes.Select(q => q.SpeakerId).OfType<long>().Distinct().ToList();
        return
        [
            .. quotes.Select(q => Shown(q, cards[q.Id]) with
            {
                Candidates = [.. likely[q.Id].Take(MostCandidates).Concat(here).Where(id => id != q.SpeakerId).Distinct().Select(speakers.GetValueOrDefault).OfType<Choice>()],
            }),
        ];
    }

    private async Task<Dictionary<long, Choice>> SpeakersAsync(List<long> ids, CancellationToken stop)
    {
        var rows = await context.Speakers.AsNoTracking().Where(s => ids.Contains(s.Id))
            .Select(s => new { s.Id, s.Name, s.Color, Role = s.Roles.Where(r => !r.IsFormer).OrderByDescending(r => r.LastSeen).ThenByDescending(r => r.Documents).Select(r => r.Text).FirstOrDefault() }).ToListAsync(stop);
        return rows.ToDictionary(s => s.Id, s => new Choice(s.Id.ToString(CultureInfo.InvariantCulture), s.Name, s.Role ?? "in this document", s.Color));
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
