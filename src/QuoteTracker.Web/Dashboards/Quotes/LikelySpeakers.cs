using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Who may have said some quotes: their speakers as they stand, and the others in order of chance.</summary>
internal sealed class LikelySpeakers
{
    private readonly Dictionary<long, LikelySpeaker> _stored;
    private readonly Dictionary<long, long> _merged;

    private LikelySpeakers(Dictionary<long, LikelySpeaker> stored, Dictionary<long, long> merged) => (_stored, _merged) = (stored, merged);

    public static async Task<LikelySpeakers> LoadAsync(QuoteTrackerContext context, IReadOnlyList<Quote> quotes, CancellationToken stop)
    {
        var ids = quotes.SelectMany(quote => QuoteCandidate.Read(quote.Candidates).Select(candidate => candidate.Speaker).Append(quote.SpeakerId)).OfType<long>().Distinct().ToList();
        var merged = await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(s => ids.Contains(s.Id) && s.MergedIntoId != null)
            .ToDictionaryAsync(s => s.Id, s => s.MergedIntoId!.Value, stop);
        ids.AddRange(merged.Values);
        return new(await context.Speakers.AsNoTracking().Where(s => ids.Contains(s.Id))
            .Select(s => new LikelySpeaker(s.Id, s.Label, s.Roles.Where(r => !r.IsFormer).OrderByDescending(r => r.Origin == DateOrigin.Hand && r.LastSeen == null).ThenByDescending(r => r.LastSeen).ThenByDescending(r => r.Documents).Select(r => r.Text).FirstOrDefault(), s.Color, null, s.Kind))
            .ToDictionaryAsync(s => s.Id!.Value, s => s.Role is not null && s.Name.EndsWith($"({s.Role})", StringComparison.OrdinalIgnoreCase) ? s with { Role = null } : s, stop), merged);
    }

    /// <summary>The speaker with this id, or the one that it was merged into; null when there is none.</summary>
    public LikelySpeaker? Of(long? id) => id is { } known ? _stored.GetValueOrDefault(_merged.GetValueOrDefault(known, known)) : null;

    /// <summary>Everybody but the quote's speaker, likeliest first, each once; those who were removed since are left out.</summary>
    public IReadOnlyList<LikelySpeaker> OthersOf(Quote quote) =>
    [
        .. QuoteCandidate.Read(quote.Candidates)
            .Select(candidate => candidate.Speaker is null ? new LikelySpeaker(null, candidate.Name!, null, 0, candidate.Chance, candidate.Kind) : Of(candidate.Speaker) is { } stored ? stored with { Chance = candidate.Chance } : null)
            .OfType<LikelySpeaker>()
            .Where(speaker => speaker.Id is null || speaker.Id != quote.SpeakerId)
            .DistinctBy(speaker => (speaker.Id, speaker.Id is null ? speaker.Name : null)),
    ];
}
