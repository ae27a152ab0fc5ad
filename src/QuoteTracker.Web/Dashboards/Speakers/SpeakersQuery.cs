using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Answers the list of speakers.</summary>
public sealed class SpeakersQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int MostCalled = 200;

    /// <summary>Counts run over the quotes that the filter lets through. When words are searched for, speakers of that name come first.</summary>
    public async Task<SpeakersAnswer> AskAsync(SpeakersQuestion question, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var quotes = context.Quotes.AsNoTracking().Where(question.Filter, context);
        var named = quotes.Where(q => q.SpeakerId != null);
        var whole = await quotes.GroupBy(q => 1).Select(g => new
        {
            Quotes = g.Count(),
            Unknown = g.Count(q => q.SpeakerId == null),
            First = g.Min(q => q.FirstDay),
            Last = g.Max(q => q.FirstDay),
        }).SingleOrDefaultAsync(stop);
        if (whole is null)
            return SpeakersAnswer.Empty;

        var total = await named.Select(q => q.SpeakerId).Distinct().CountAsync(stop);
        var page = Math.Clamp(question.Page, 1, Math.Max(1, (total + SpeakersQuestion.PageSize - 1) / SpeakersQuestion.PageSize));
        var called = question.Filter.Text is { } text ? await new SpeakerSearch(context).IdsAsync(text, MostCalled, stop) : [];
        var rows = await PageOf(named, context, question with { Page = page }, called).ToListAsync(stop);
        var ids = rows.Select(r => r.Id).ToList();
        var years = await YearsOfAsync(named, ids, whole.First?.Year, whole.Last?.Year, stop);
        var roles = await LatestRolesAsync(context, ids, stop);
        var names = rows.Select(r => r.FoldedName).ToList();
        var namesakes = await context.Speakers.Where(s => names.Contains(s.FoldedName))
            .GroupBy(s => s.FoldedName).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(stop);
        var hints = await SpeakerHints.OfAsync(context, ids, stop);
        var pairs = await SpeakerEvidenceQuery.Open(context).CountAsync(stop);
        return new(
            [.. rows.Select(r => r.Row with { Years = years[r.Id], Role = roles.GetValueOrDefault(r.Id), HasNamesake = namesakes.Contains(r.FoldedName), MaybeSame = hints.GetValueOrDefault(r.Id) })],
            total, page, whole.Quotes, whole.Unknown, pairs, whole.First?.Year, whole.Last?.Year);
    }

    private static IQueryable<Counted> PageOf(IQueryable<Quote> named, QuoteTrackerContext context, SpeakersQuestion question, IReadOnlyList<long> called)
    {
        var counted = named.GroupBy(q => q.SpeakerId!.Value).Select(g => new
        {
            Id = g.Key,
            Quotes = g.Count(),
            Documents = g.Select(q => q.DocumentId).Distinct().Count(),
            Recurring = g.Count(q => q.Statement!.Reports >= 2),
            Undated = g.Count(q => q.FirstDay == null),
            First = g.Min(q => q.FirstDay),
            Last = g.Max(q => q.FirstDay),
        }).Join(context.Speakers, c => c.Id, s => s.Id, (Counts, Speaker) => new { Counts.Id, Counts, Speaker });
        var byName = counted.OrderByDescending(c => called.Contains(c.Id));
        var ordered = question.Order switch
        {
            SpeakerOrder.Name => byName.ThenBy(c => c.Speaker.FoldedName),
            SpeakerOrder.Latest => byName.ThenByDescending(c => c.Counts.Last),
            SpeakerOrder.Recurring => byName.ThenByDescending(c => c.Counts.Recurring),
            _ => byName.ThenByDescending(c => c.Counts.Quotes),
        };
        return ordered.ThenBy(c => c.Speaker.FoldedName).ThenBy(c => c.Speaker.Id)
            .Skip((question.Page - 1) * SpeakersQuestion.PageSize).Take(SpeakersQuestion.PageSize)
            .Select(c => new Counted(c.Speaker.Id, c.Speaker.FoldedName, new SpeakerRow
            {
                Id = c.Speaker.Id,
                Name = c.Speaker.Label,
                Kind = c.Speaker.Kind,
                Color = c.Speaker.Color,
                Quotes = c.Counts.Quotes,
                Documents = c.Counts.Documents,
                Recurring = c.Counts.Recurring,
                Undated = c.Counts.Undated,
                First = c.Counts.First,
                Last = c.Counts.Last,
                Years = Array.Empty<int>(),
            }));
    }

    private static async Task<Dictionary<long, int[]>> YearsOfAsync(IQueryable<Quote> named, List<long> ids, int? first, int? last, CancellationToken stop)
    {
        var years = ids.ToDictionary(id => id, _ => first is null ? [] : new int[last!.Value - first.Value + 1]);
        var keys = ids.Select(id => (long?)id).ToList();
        var counts = await named.Where(q => q.FirstDay != null && keys.Contains(q.SpeakerId))
            .GroupBy(q => new { Id = q.SpeakerId!.Value, q.FirstDay!.Value.Year })
            .Select(g => new { g.Key.Id, g.Key.Year, Count = g.Count() }).ToListAsync(stop);
        foreach (var count in counts)
            years[count.Id][count.Year - first!.Value] = count.Count;
        return years;
    }

    private static async Task<Dictionary<long, string>> LatestRolesAsync(QuoteTrackerContext context, List<long> ids, CancellationToken stop)
    {
        var roles = await context.SpeakerRoles.AsNoTracking().Where(r => ids.Contains(r.SpeakerId) && !r.IsFormer)
            .Select(r => new { r.SpeakerId, r.Text, r.LastSeen, r.Documents, IsOpen = r.Origin == DateOrigin.Hand && r.LastSeen == null }).ToListAsync(stop);
        return roles.GroupBy(r => r.SpeakerId)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.IsOpen).ThenByDescending(r => r.LastSeen).ThenByDescending(r => r.Documents).ThenBy(r => r.Text, StringComparer.Ordinal).First().Text);
    }

    private sealed record Counted(long Id, string FoldedName, SpeakerRow Row);
}
