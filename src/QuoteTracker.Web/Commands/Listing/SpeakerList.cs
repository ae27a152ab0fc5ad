using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Commands.Listing;

/// <summary>Reads the speakers of a database, those with the most quotes first.</summary>
internal static class SpeakerList
{
    public static async Task<IReadOnlyList<ListedSpeaker>> ReadAsync(QuoteTrackerContext context, int most, CancellationToken stop)
    {
        var counted = await context.Quotes.Where(quote => quote.SpeakerId != null).GroupBy(quote => quote.SpeakerId!.Value)
            .Select(g => new { Id = g.Key, Quotes = g.Count(), Documents = g.Select(quote => quote.DocumentId).Distinct().Count(), First = g.Min(quote => quote.FirstDay), Last = g.Max(quote => quote.FirstDay) })
            .Join(context.Speakers, counts => counts.Id, speaker => speaker.Id, (counts, speaker) => new { counts, speaker.Name, speaker.FoldedName, speaker.Kind })
            .OrderByDescending(row => row.counts.Quotes).ThenBy(row => row.FoldedName).ThenBy(row => row.counts.Id).Take(most).ToListAsync(stop);
        var ids = counted.ConvertAll(row => row.counts.Id);
        var speakers = await context.Speakers.Where(speaker => EF.Parameter(ids).Contains(speaker.Id)).Include(one => one.Aliases).Include(one => one.Roles).AsSplitQuery().ToDictionaryAsync(speaker => speaker.Id, stop);
        return counted.ConvertAll(row => new ListedSpeaker
        {
            Id = row.counts.Id,
            Name = row.Name,
            Kind = row.Kind.ToString().ToLowerInvariant(),
            Quotes = row.counts.Quotes,
            Documents = row.counts.Documents,
            First = row.counts.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Last = row.counts.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Spellings = [.. speakers[row.counts.Id].Aliases.Select(alias => alias.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Roles = [.. speakers[row.counts.Id].Roles.OrderByDescending(role => role.Documents).ThenBy(role => role.Text, StringComparer.Ordinal).Select(role => role.Text)],
        });
    }
}
