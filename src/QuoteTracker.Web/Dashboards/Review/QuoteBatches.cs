using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Waiting quotes that one answer can settle: the likeliest speaker is the same, and so are the words that stand for the speaker, or the document.</summary>
internal sealed class QuoteBatches(IQueryable<Quote> waiting)
{
    private const int Most = 500;

    /// <summary>Words that mean another in each document.</summary>
    private static readonly FrozenSet<string> Pronouns =
        FrozenSet.ToFrozenSet(["he", "she", "they", "it", "who", "i", "we", "you", "him", "her", "them", "one", "another", "others"], StringComparer.OrdinalIgnoreCase);

    public async Task<IReadOnlyList<ReviewBatch>> OfAsync(Quote quote, string? mention, CancellationToken stop)
    {
        var alike = Alike(quote);
        var batches = new List<ReviewBatch>();
        if (mention is not null && !Pronouns.Contains(mention))
        {
            var length = quote.MentionEnd - quote.MentionStart;
            Add(batches, await RowsAsync(alike.Where(q => q.MentionEnd - q.MentionStart == length && StoredText.Slice(q.Document!.Text, q.MentionStart!.Value, q.MentionEnd!.Value) == mention), stop), $"“{mention}”");
        }

        Add(batches, await RowsAsync(alike.Where(q => q.DocumentId == quote.DocumentId), stop), "in this document");
        return batches;
    }

    /// <summary>Quotes with the same speaker, or the same likeliest one where none is set.</summary>
    private IQueryable<Quote> Alike(Quote quote)
    {
        if (quote.SpeakerId is { } speaker)
            return waiting.Where(q => q.SpeakerId == speaker);
        if (QuoteCandidate.Read(quote.Candidates) is not [var likeliest, ..])
            return waiting.Where(q => q.Candidates == quote.Candidates);
        var start = QuoteCandidate.StartOf(likeliest);
        return waiting.Where(q => q.Candidates.StartsWith(start));
    }

    private static void Add(List<ReviewBatch> batches, List<BatchQuote> rows, string what)
    {
        if (rows.Count > 1)
            batches.Add(new ReviewBatch.OfQuotes($"all {rows.Count} {what}", rows));
    }

    private static Task<List<BatchQuote>> RowsAsync(IQueryable<Quote> quotes, CancellationToken stop) => quotes
        .OrderBy(q => q.FirstDay).ThenBy(q => q.Id).Take(Most)
        .Select(q => new BatchQuote(q.Id, q.DocumentId, q.Text, q.Document!.Source, q.FirstDay)).ToListAsync(stop);
}
