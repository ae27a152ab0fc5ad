using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Who may have said some quotes: their speakers as they stand, and the others in order of chance.</summary>
internal sealed class LikelySpeakers
{
    private readonly Dictionary<long, LikelySpeaker> _stored;

    private LikelySpeakers(Dictionary<long, LikelySpeaker> stored) => _stored = stored;

    public static async Task<LikelySpeakers> LoadAsync(QuoteTrackerContext context, IReadOnlyList<Quote> quotes, CancellationToken stop)
    {
        var ids = quotes.SelectMany(quote => QuoteCandidate.Read(quote.Candidates).Select(candidate => candidate.Speaker).Append(quote.SpeakerId)).OfType<long>().Distinct().ToList();
        return new(await context.Speakers.AsNoTracking().Where(s => ids.Contains(s.Id))
            .Select(s => new LikelySpeaker(s.Id, s.Name, s.Roles.Where(r => !r.IsFormer).OrderByDescending(r => r.Origin == DateOrigin.Hand && r.LastSeen == null).ThenByDescending(r => r.LastSeen).ThenByDescending(r => r.Documents).Select(r => r.Text).FirstOrDefault(), s.Color, null, s.Kind))
            .ToDictionaryAsync(s => s.Id!.Value, stop));
    }

    /// <summary>The speaker with this id; null when there is none.</summary>
    public LikelySpeaker? Of(long? id) => id is { } known ? _stored.GetValueOrDefault(known) : null;

    /// <summary>Everybody but the quote's speaker, likeliest first; those who were merged away since are left out.</summary>
    public IReadOnlyList<LikelySpeaker> OthersOf(Quote quote) =>
    [
        .. QuoteCandidate.Read(quote.Candidates)
            .Where(candidate => candidate.Speaker is null || candidate.Speaker != quote.SpeakerId)
            .Select(candidate => candidate.Speaker is null ? new LikelySpeaker(null, candidate.Name!, null, 0, candidate.Chance, candidate.Kind) : Of(candidate.Speaker) is { } stored ? stored with { Chance = candidate.Chance } : null)
            .OfType<LikelySpeaker>(),
    ];
}
