using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Pairs of speakers that may be one. Quotes of the side with fewer times the doubt decide what comes first; the doubt is greatest at one half.</summary>
internal sealed class SpeakersInReview(QuoteTrackerContext context) : IReviewSource
{
    private const int MostDocuments = 4;

    public Task<int> CountAsync(CancellationToken stop) => SpeakerEvidenceQuery.Open(context).CountAsync(stop);

    public async Task<IReadOnlyList<string>> KeysAsync(int most, CancellationToken stop)
    {
        var pairs = await SpeakerEvidenceQuery.Open(context)
            .Select(p => new { p.FirstId, p.SecondId, p.Score, One = p.First!.Listing!.Quotes, Other = p.Second!.Listing!.Quotes })
            .OrderByDescending(p => Math.Min(p.One, p.Other) * (1 - Math.Abs((2 * p.Score) - 1)))
            .ThenByDescending(p => p.Score).ThenBy(p => p.FirstId).ThenBy(p => p.SecondId).Take(most).ToListAsync(stop);
        return pairs.ConvertAll(p => ReviewKey.OfSpeakers(p.FirstId, p.SecondId));
    }

    public async Task<ReviewItem?> FindAsync(string key, CancellationToken stop)
    {
        if (ReviewKey.Speakers(key) is not var (first, second))
            return null;
        var pair = await SpeakerEvidenceQuery.Open(context).SingleOrDefaultAsync(p => p.FirstId == first && p.SecondId == second, stop);
        if (pair is null)
            return null;
        var evidence = await new SpeakerEvidenceQuery(context).AskAsync([first, second], stop);
        return new ReviewItem.OfSpeakers(evidence[first], evidence[second], pair.Score, pair.Reason)
        {
            Together = await TogetherAsync(pair, stop),
            Batches = await new SpeakerBatches(context).OfAsync(evidence[first], evidence[second], stop),
        };
    }

    /// <summary>Documents that quote both.</summary>
    private async Task<IReadOnlyList<SharedDocument>> TogetherAsync(SpeakerPair pair, CancellationToken stop) =>
        await context.Documents.AsNoTracking()
            .Where(d => d.Quotes.Any(q => q.SpeakerId == pair.FirstId) && d.Quotes.Any(q => q.SpeakerId == pair.SecondId))
            .OrderByDescending(d => d.FirstDay).ThenBy(d => d.Id).Take(MostDocuments)
            .Select(d => new SharedDocument(d.Id, d.Title ?? d.Origin, d.Source, d.FirstDay)).ToListAsync(stop);
}
