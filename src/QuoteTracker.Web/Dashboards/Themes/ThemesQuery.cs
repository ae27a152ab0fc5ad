using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store;
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
        var hidden = await context.Themes.CountAsync(t => t.IsHidden, stop);
        var themes = Matching(context, question);
        var total = await themes.CountAsync(stop);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(question.Page, 1, pages);
        // Ranked by what the order needs; the rest is counted for the themes of the page alone.
        var ids = await Ordered(Sized(context, themes), question.Order).Skip((page - 1) * PageSize).Take(PageSize).Select(s => s.Id).ToListAsync(stop);
        var sizes = await Sized(context, context.Themes.Where(t => ids.Contains(t.Id))).ToListAsync(stop);
        sizes.Sort((a, b) => ids.IndexOf(a.Id).CompareTo(ids.IndexOf(b.Id)));
        var said = await SaidAsync(context, ids, stop);
        var (first, last) = (said.Min(s => s.Day), said.Max(s => s.Day));
        var scale = first is { } from && last is { } to ? TimeScale.For(from, to) : null;
        var terms = (await context.ThemeTerms.Where(t => ids.Contains(t.ThemeId) && !t.IsExcluded).OrderByDescending(t => t.Score).ThenBy(t => t.Key)
            .Select(t => new { t.ThemeId, t.Text }).ToListAsync(stop)).ToLookup(t => t.ThemeId, t => t.Text);
        var byTheme = said.ToLookup(s => s.Theme);
        return new(total, hidden, page, pages, first, last,
        [
            .. sizes.Select(s => new ThemeLine(s.Id, s.Name, s.IsHidden, s.ByHand, byTheme[s.Id].Select(u => u.Utterance).Distinct().Count(), s.Quotes,
                s.Speakers, s.Last, [.. terms[s.Id].Take(TermsShown)],
                StatementLines.SparkOf(byTheme[s.Id].Select(u => (u.Day, 1)), scale))),
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

    private static IQueryable<ThemeSize> Sized(QuoteTrackerContext context, IQueryable<Theme> themes) => themes.Select(t => new ThemeSize
    {
        Id = t.Id,
        Name = t.Name,
        IsHidden = t.IsHidden,
        ByHand = t.ByHand,
        Quotes = context.ThemeListings.Where(l => l.ThemeId == t.Id).Select(l => l.Quotes).FirstOrDefault(),
        Speakers = context.QuoteThemes.Where(q => q.ThemeId == t.Id && !q.Quote!.IsRejected && q.Quote.SpeakerId != null).Select(q => q.Quote!.SpeakerId).Distinct().Count(),
        Last = context.QuoteThemes.Where(q => q.ThemeId == t.Id && !q.Quote!.IsRejected).Max(q => q.Quote!.FirstDay),
    });

    private static IOrderedQueryable<ThemeSize> Ordered(IQueryable<ThemeSize> sizes, ThemeOrder order) => order switch
    {
        ThemeOrder.Name => sizes.OrderBy(t => t.Name),
        ThemeOrder.Recent => sizes.OrderByDescending(t => t.Last).ThenByDescending(t => t.Quotes).ThenBy(t => t.Id),
        _ => sizes.OrderByDescending(t => t.Quotes).ThenBy(t => t.Id),
    };

    /// <summary>One row for each utterance of each theme.</summary>
    private static async Task<IReadOnlyList<Said>> SaidAsync(QuoteTrackerContext context, List<long> ids, CancellationToken stop)
        => await (from about in context.QuoteThemes
                  join fact in context.Quotes.Facts() on about.QuoteId equals fact.Id
                  where ids.Contains(about.ThemeId)
                  group fact by new { about.ThemeId, fact.Utterance } into said
                  select new Said(said.Key.ThemeId, said.Key.Utterance, said.Min(f => f.FirstDay))).ToListAsync(stop);

    private sealed record Said(long Theme, long Utterance, DateOnly? Day);
}
