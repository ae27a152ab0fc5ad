using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>Asks for themes and how much is said about them over time.</summary>
public sealed class ThemesQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int PageSize = 40;
    private const int TermsShown = 5;

    public async Task<ThemesAnswer> AskAsync(ThemesQuestion question, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var selected = await context.Ledger.SelectAsync(context, QuoteFilter.All, stop);
        var hidden = await context.Themes.CountAsync(t => t.IsHidden, stop);
        var themes = await Matching(context, question).Select(t => new Named(t.Id, t.Name, t.IsHidden, t.ByHand)).ToListAsync(stop);
        var pages = Math.Max(1, (themes.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(question.Page, 1, pages);
        var sizes = new ThemeSizes(selected, (int)themes.Select(t => t.Id).DefaultIfEmpty().Max() + 1);
        var shown = Ordered(themes, sizes, question.Order).Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.ConvertAll(t => t.Id);
        var terms = (await context.ThemeTerms.Where(t => ids.Contains(t.ThemeId) && !t.IsExcluded).OrderByDescending(t => t.Score).ThenBy(t => t.Key)
            .Select(t => new { t.ThemeId, t.Text }).ToListAsync(stop)).ToLookup(t => t.ThemeId, t => t.Text);
        var (said, speakers) = (sizes.UtterancesOf(ids), sizes.SpeakersOf(ids));
        var (first, last) = (said.Select(of => of.First).Where(day => day > 0).DefaultIfEmpty().Min(), said.Select(of => of.Last).DefaultIfEmpty().Max());
        var (from, to) = (SelectedQuotes.DayOf(first), SelectedQuotes.DayOf(last));
        var lines = from is null ? said.ConvertAll(_ => Array.Empty<int>()) : sizes.Over(TimeScale.For(from.Value, to!.Value), first, last, ids);
        return new(themes.Count, hidden, page, pages, from, to,
        [
            .. shown.Select((t, at) => new ThemeLine(t.Id, t.Name, t.IsHidden, t.ByHand, said[at].Utterances, sizes.QuotesOf(t.Id), speakers[at], sizes.LastOf(t.Id),
                [.. terms[t.Id].Take(TermsShown)], lines[at])),
        ]);
    }

    private static IQueryable<Theme> Matching(QuoteTrackerContext context, ThemesQuestion question)
    {
        var themes = context.Themes.Where(t => question.WithHidden || !t.IsHidden);
        foreach (var word in SearchWords.Split(question.Search))
        {
            var name = word.InName.Trim();
            themes = themes.Where(t => t.FoldedName.Contains(name) || t.Terms.Any(term => !term.IsExcluded && term.Key.Contains(name)));
        }

        return themes;
    }

    private static IOrderedEnumerable<Named> Ordered(IEnumerable<Named> themes, ThemeSizes sizes, ThemeOrder order) => order switch
    {
        ThemeOrder.Name => themes.OrderBy(t => t.Name, StringComparer.Ordinal),
        ThemeOrder.Recent => themes.OrderByDescending(t => sizes.LastOf(t.Id)).ThenByDescending(t => sizes.QuotesOf(t.Id)).ThenBy(t => t.Id),
        _ => themes.OrderByDescending(t => sizes.QuotesOf(t.Id)).ThenBy(t => t.Id),
    };

    private sealed record Named(long Id, string Name, bool IsHidden, bool ByHand);
}
