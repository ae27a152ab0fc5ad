using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What is known of a speaker from some documents, and from all others.</summary>
internal sealed class NamesakeEvidenceQuery(QuoteTrackerContext context, long speaker, IReadOnlyList<long> documents)
{
    private const int Examples = 3;

    /// <summary>What these documents say, or what the others do.</summary>
    public async Task<SpeakerEvidence> AskAsync(bool isOther, CancellationToken stop)
    {
        var known = await context.Speakers.AsNoTracking().SingleAsync(s => s.Id == speaker, stop);
        var quotes = context.Quotes.AsNoTracking().Where(q => q.SpeakerId == speaker && EF.Parameter(documents).Contains(q.DocumentId) == isOther);
        return new SpeakerEvidence(
            speaker, known.Name, known.Label, known.FoldedName, known.Kind, known.Color, await quotes.CountAsync(stop), await quotes.MinAsync(q => q.FirstDay, stop), await quotes.MaxAsync(q => q.FirstDay, stop),
            await quotes.Where(q => q.NamedAs != null).Select(q => q.NamedAs!).Distinct().OrderBy(name => name).ToListAsync(stop),
            await RolesAsync(isOther, stop),
            await quotes.Where(q => q.Document!.Source != null).Select(q => q.Document!.Source!).Distinct().OrderBy(source => source).ToListAsync(stop),
            await ExamplesAsync(quotes, stop));
    }

    private async Task<List<SpeakerEvidence.Role>> RolesAsync(bool isOther, CancellationToken stop) =>
        (await context.RoleSightings.AsNoTracking().Where(s => s.Role!.SpeakerId == speaker && EF.Parameter(documents).Contains(s.DocumentId) == isOther)
            .GroupBy(s => s.Role!.Text).Select(g => new { Text = g.Key, First = g.Min(s => s.Document!.FirstDay), Last = g.Max(s => s.Document!.FirstDay) })
            .OrderBy(r => r.Last).ThenBy(r => r.Text).ToListAsync(stop)).ConvertAll(r => new SpeakerEvidence.Role(r.Text, r.First, r.Last));

    private static Task<List<SpeakerEvidence.Example>> ExamplesAsync(IQueryable<Quote> quotes, CancellationToken stop) =>
        quotes.OrderByDescending(q => q.FirstDay).ThenBy(q => q.Id).Take(Examples)
            .Select(q => new SpeakerEvidence.Example(q.Id, q.DocumentId, q.Text, q.Document!.Source, q.FirstDay)).ToListAsync(stop);
}
