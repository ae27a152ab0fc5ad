using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Shows quotes in the paragraphs where they stand.</summary>
public static class OccurrencesQuery
{
    public static async Task<IReadOnlyList<StatementOccurrence>> AskAsync(QuoteTrackerContext context, IQueryable<Quote> quotes, IReadOnlyDictionary<long, int> numbers, CancellationToken stop)
    {
        var rows = await quotes.Select(q => new
        {
            q.Id,
            q.DocumentId,
            q.Start,
            q.End,
            q.Utterance,
            q.SpeakerId,
            Name = q.Speaker!.Label,
            Color = (int?)q.Speaker.Color,
            q.Document!.Text,
            q.Document.Title,
            q.Document.Origin,
            q.Document.Source,
            q.Document.Year,
            q.Document.Month,
            q.Document.Day,
        }).ToListAsync(stop);
        var ids = rows.Select(r => r.Id).ToList();
        var fragments = (await context.QuoteFragments.Where(f => ids.Contains(f.QuoteId)).OrderBy(f => f.Ordinal)
            .Select(f => new { f.QuoteId, f.Start, f.End }).ToListAsync(stop)).ToLookup(f => f.QuoteId, f => (f.Start, f.End));
        return
        [
            .. rows.Select(row => new StatementOccurrence
            {
                Quote = row.Id,
                Document = row.DocumentId,
                Title = row.Title ?? row.Origin,
                Source = row.Source,
                Year = row.Year,
                Month = row.Month,
                Day = row.Day,
                Speaker = row.SpeakerId,
                SpeakerName = row.Name,
                Color = row.Color ?? 0,
                Utterance = numbers.GetValueOrDefault(row.Utterance ?? -row.Id),
                Paragraph = Paragraphs.Around(row.Text, fragments[row.Id].Any() ? [.. fragments[row.Id]] : [(row.Start, row.End)]),
            }),
        ];
    }
}
