using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Answers what waits for a person, one question at a time. Where a decision changes most comes first; what is on the screen stays there.</summary>
public sealed class ReviewQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    public async Task<ReviewAnswer> AskAsync(ReviewQuestion question, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var counts = await CountAsync(context, stop);
        var queue = question.Queue ?? Enum.GetValues<ReviewQueue>().FirstOrDefault(q => counts.Of(q) > 0);
        var source = SourceOf(context, queue);
        var item = question.Showing is { } shown ? await source.FindAsync(shown, stop) : null;
        return new(queue, counts, item ?? await NextAsync(source, question.Later, stop));
    }

    /// <summary>How much waits in each queue.</summary>
    public async Task<ReviewCounts> CountAsync(CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        return await CountAsync(context, stop);
    }

    private static async Task<ReviewItem?> NextAsync(IReviewSource source, IReadOnlyList<string> later, CancellationToken stop)
    {
        var keys = await source.KeysAsync(later.Count + 1, stop);
        return keys.FirstOrDefault(key => !later.Contains(key)) is { } next ? await source.FindAsync(next, stop) : null;
    }

    private static async Task<ReviewCounts> CountAsync(QuoteTrackerContext context, CancellationToken stop)
    {
        var counts = new Dictionary<ReviewQueue, int>();
        foreach (var queue in Enum.GetValues<ReviewQueue>())
            counts[queue] = await SourceOf(context, queue).CountAsync(stop);
        return new(counts);
    }

    private static IReviewSource SourceOf(QuoteTrackerContext context, ReviewQueue queue) => queue switch
    {
        ReviewQueue.UnknownSpeaker => QuotesInReview.Unknown(context),
        ReviewQueue.LowConfidence => QuotesInReview.Unsure(context),
        ReviewQueue.SameSpeaker => new SpeakersInReview(context),
        ReviewQueue.Namesakes => new NamesakesInReview(context),
        ReviewQueue.SameStatement => new StatementsInReview(context),
        _ => new DocumentsInReview(context),
    };
}
