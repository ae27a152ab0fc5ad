using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>What can tell a speaker from a namesake.</summary>
/// <param name="Id">The speaker's id.</param>
/// <param name="FoldedName">Namesakes have the same.</param>
/// <param name="Roles">Roles and organisations, the one to show first.</param>
/// <param name="Years">The years of the quotes: <c>2012–2019</c>; null when none is dated.</param>
/// <param name="Source">The source with most quotes; null when none is named.</param>
internal sealed record NamesakeFacts(long Id, string FoldedName, IReadOnlyList<string> Roles, string? Years, string? Source)
{
    /// <summary>The role to show; null when none is known.</summary>
    public string? MainRole => Roles.Count == 0 ? null : Roles[0];

    /// <summary>In the order of ids.</summary>
    public static async Task<IReadOnlyList<NamesakeFacts>> LoadAsync(QuoteTrackerContext context, IReadOnlyList<long> ids, CancellationToken stop)
    {
        if (ids.Count == 0)
            return [];
        var keys = ids.Select(id => (long?)id).ToList();
        var quotes = context.Quotes.AsNoTracking().Where(q => EF.Parameter(keys).Contains(q.SpeakerId));
        var roles = (await context.SpeakerRoles.Where(r => EF.Parameter(ids).Contains(r.SpeakerId)).LatestFirst().Select(r => new { r.SpeakerId, r.Text, r.Organisation }).ToListAsync(stop)).ToLookup(r => r.SpeakerId);
        var years = await quotes.Where(q => q.FirstDay != null).GroupBy(q => q.SpeakerId!.Value)
            .Select(g => new { Id = g.Key, First = g.Min(q => q.FirstDay), Last = g.Max(q => q.FirstDay) }).ToDictionaryAsync(y => y.Id, y => Words(y.First!.Value.Year, y.Last!.Value.Year), stop);
        var sources = (await quotes.Where(q => q.Document!.Source != null).GroupBy(q => new { Id = q.SpeakerId!.Value, Source = q.Document!.Source! })
            .Select(g => new { g.Key.Id, g.Key.Source, Quotes = g.Count() }).ToListAsync(stop))
            .GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.Quotes).ThenBy(s => s.Source, StringComparer.Ordinal).First().Source);
        return
        [
            .. (await context.Speakers.AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.Id)).OrderBy(s => s.Id).Select(s => new { s.Id, s.FoldedName }).ToListAsync(stop))
                .Select(s => new NamesakeFacts(
                    s.Id, s.FoldedName, [.. roles[s.Id].Select(r => r.Text), .. roles[s.Id].Select(r => r.Organisation).OfType<string>()],
                    years.GetValueOrDefault(s.Id), sources.GetValueOrDefault(s.Id))),
        ];
    }

    private static string Words(int first, int last) => first == last ? $"{first}" : $"{first}–{last}";
}
