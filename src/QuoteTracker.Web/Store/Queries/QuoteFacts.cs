using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>Narrows quotes to what counting needs, in the database.</summary>
public static class QuoteFacts
{
    private const long MostUtterances = 1_000_000;

    /// <summary>A quote outside statements is an utterance of its own.</summary>
    public static IQueryable<QuoteFact> Facts(this IQueryable<Quote> quotes) => quotes.Select(q => new QuoteFact
    {
        Id = q.Id,
        DocumentId = q.DocumentId,
        SpeakerId = q.SpeakerId,
        StatementId = q.StatementId,
        FirstDay = q.FirstDay,
        Utterance = q.StatementId == null || q.Utterance == null ? -q.Id : (q.StatementId.Value * MostUtterances) + q.Utterance.Value,
    });

    /// <summary>The same filter inside a period; the filter's own period still holds.</summary>
    public static QuoteFilter Within(this QuoteFilter filter, DateOnly first, DateOnly last) => filter with
    {
        From = filter.From is { } from && from > first ? from : first,
        To = filter.To is { } to && to < last ? to : last,
        Dated = DateState.Any,
    };
}
