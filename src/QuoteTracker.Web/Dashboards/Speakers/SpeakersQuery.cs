using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
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
        var selected = await context.Ledger.SelectAsync(context, question.Filter, stop);
        if (selected.Count == 0)
            return SpeakersAnswer.Empty;

        var counts = new SpeakerCounts(selected, question.Unit);
        var page = Math.Clamp(question.Page, 1, Math.Max(1, (counts.Total + SpeakersQuestion.PageSize - 1) / SpeakersQuestion.PageSize));
        var called = question.Filter.Text is { } text ? await new SpeakerSearch(context).IdsAsync(text, MostCalled, stop) : [];
        var ids = (await OrderedAsync(context, counts, question.Order, called, page * SpeakersQuestion.PageSize, stop)).Skip((page - 1) * SpeakersQuestion.PageSize).ToList();
        var rows = await RowsAsync(context, counts, ids, stop);
        var roles = await LatestRolesAsync(context, ids, stop);
        var names = rows.ConvertAll(r => r.FoldedName);
        var namesakes = await context.Speakers.Where(s => names.Contains(s.FoldedName))
            .GroupBy(s => s.FoldedName).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(stop);
        var hints = await SpeakerHints.OfAsync(context, ids, stop);
        var pairs = await SpeakerEvidenceQuery.Open(context).CountAsync(stop);
        return new(
            [.. rows.Select(r => r.Row with { Role = roles.GetValueOrDefault(r.Row.Id), HasNamesake = namesakes.Contains(r.FoldedName), MaybeSame = hints.GetValueOrDefault(r.Row.Id) })],
            counts.Total, page, selected.Count, counts.Unknown, pairs, SelectedQuotes.DayOf(selected.First)?.Year, SelectedQuotes.DayOf(selected.Last)?.Year);
    }

    /// <summary>The first so many: those that were searched for by name, then by the order, of equals by name. Names are asked for only where they decide.</summary>
    private static async Task<IEnumerable<long>> OrderedAsync(QuoteTrackerContext context, SpeakerCounts counts, SpeakerOrder order, IReadOnlyList<long> called, int most, CancellationToken stop)
    {
        var first = called.ToHashSet();
        (bool, int) Key(int id) => (first.Contains(id), order switch
        {
            SpeakerOrder.Name => 0,
            SpeakerOrder.Latest => counts.LastOf(id),
            SpeakerOrder.Recurring => counts.RecurringOf(id).Of(counts.Unit),
            _ => counts.Of(id).Of(counts.Unit),
        });
        var ranked = counts.Ids.OrderByDescending(Key).Take(most).ToList();
        var least = ranked.Count == 0 ? default : Key(ranked[^1]);
        var open = counts.Ids.Where(id => Key(id).CompareTo(least) >= 0).ToList();
        var names = await NamesAsync(context, open, stop);
        return open.Where(id => names.ContainsKey(id)).OrderByDescending(Key).ThenBy(id => names[id], StringComparer.Ordinal).ThenBy(id => id).Take(most).Select(id => (long)id);
    }

    private static async Task<Dictionary<long, string>> NamesAsync(QuoteTrackerContext context, List<int> ids, CancellationToken stop)
    {
        var list = $"[{string.Join(',', ids)}]";
        return await context.Database.SqlQuery<Named>($"SELECT Id, FoldedName FROM Speakers WHERE Id IN (SELECT value FROM json_each({list}))").ToDictionaryAsync(s => s.Id, s => s.FoldedName, stop);
    }

    private static async Task<List<(SpeakerRow Row, string FoldedName)>> RowsAsync(QuoteTrackerContext context, SpeakerCounts counts, List<long> ids, CancellationToken stop)
    {
        var speakers = await context.Speakers.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, stop);
        var years = counts.YearsOf(ids);
        return
        [
            .. ids.Where(speakers.ContainsKey).Select(id => (new SpeakerRow
            {
                Id = id,
                Name = speakers[id].Label,
                Kind = speakers[id].Kind,
                Color = speakers[id].Color,
                Quotes = counts.QuotesOf(id),
                Said = counts.Of(id),
                Recurring = counts.RecurringOf(id),
                Undated = counts.UndatedOf(id),
                First = SelectedQuotes.DayOf(counts.FirstOf(id)),
                Last = SelectedQuotes.DayOf(counts.LastOf(id)),
                Years = years[id],
            }, speakers[id].FoldedName)),
        ];
    }

    private static async Task<Dictionary<long, string>> LatestRolesAsync(QuoteTrackerContext context, List<long> ids, CancellationToken stop)
    {
        var roles = await context.SpeakerRoles.AsNoTracking().Where(r => ids.Contains(r.SpeakerId) && !r.IsFormer)
            .Select(r => new { r.SpeakerId, r.Text, r.LastSeen, r.Documents, IsOpen = r.Origin == DateOrigin.Hand && r.LastSeen == null }).ToListAsync(stop);
        return roles.GroupBy(r => r.SpeakerId)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.IsOpen).ThenByDescending(r => r.LastSeen).ThenByDescending(r => r.Documents).ThenBy(r => r.Text, StringComparer.Ordinal).First().Text);
    }

    private sealed record Named(long Id, string FoldedName);
}
