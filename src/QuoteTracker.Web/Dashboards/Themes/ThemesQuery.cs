using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
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
        var shown = Ordered(themes, sizes, question).Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.ConvertAll(t => t.Id);
        var counting = Task.Run(() => sizes.SpeakersOf(ids), stop);
        var terms = (await context.ThemeTerms.Where(t => ids.Contains(t.ThemeId) && !t.IsExcluded).OrderByDescending(t => t.Score).ThenBy(t => t.Key)
            .Select(t => new { t.ThemeId, t.Text }).ToListAsync(stop)).ToLookup(t => t.ThemeId, t => t.Text);
        var (first, last) = (ids.Select(sizes.FirstOf).Where(day => day > 0).DefaultIfEmpty().Min(), ids.Select(sizes.LastOf).DefaultIfEmpty().Max());
        var (sparks, calendar) = OverTime(sizes, ids, first, last);
        var speakers = await counting;
        return new(themes.Count, hidden, page, pages, SelectedQuotes.DayOf(first), SelectedQuotes.DayOf(last),
        [
            .. shown.Select((t, at) => new ThemeLine(t.Id, t.Name, t.IsHidden, t.ByHand, sizes.Of(t.Id), speakers[at], SelectedQuotes.DayOf(sizes.LastOf(t.Id)),
                [.. terms[t.Id].Take(TermsShown)], [.. sparks[at].Select(count => count.Of(question.Unit))], calendar[at])),
        ]);
    }

    private static (List<PeriodCount[]> Sparks, List<PeriodCount[]> Calendar) OverTime(ThemeSizes sizes, List<long> themes, int first, int last)
    {
        if (first == 0)
            return (themes.ConvertAll(_ => Array.Empty<PeriodCount>()), themes.ConvertAll(_ => Array.Empty<PeriodCount>()));
        var scale = TimeScale.For(SelectedQuotes.DayOf(first)!.Value, SelectedQuotes.DayOf(last)!.Value);
        var (steps, calendar) = (new DaySteps(scale, first, last), CalendarSteps.Of(scale));
        var sparks = sizes.Over(themes, steps);
        return (sparks, calendar.IsAxis ? sparks : sizes.Over(themes, steps.In(calendar.StepOf, calendar.Steps.Count)));
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

    private static IOrderedEnumerable<Named> Ordered(IEnumerable<Named> themes, ThemeSizes sizes, ThemesQuestion question) => question.Order switch
    {
        ThemeOrder.Name => themes.OrderBy(t => t.Name, StringComparer.Ordinal),
        ThemeOrder.Recent => themes.OrderByDescending(t => sizes.LastOf(t.Id)).ThenByDescending(t => sizes.Of(t.Id).Of(question.Unit)).ThenBy(t => t.Id),
        _ => themes.OrderByDescending(t => sizes.Of(t.Id).Of(question.Unit)).ThenBy(t => t.Id),
    };

    private sealed record Named(long Id, string Name, bool IsHidden, bool ByHand);
}
