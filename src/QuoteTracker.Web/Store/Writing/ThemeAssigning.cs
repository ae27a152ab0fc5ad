using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Themes;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Gives quotes the themes whose terms they hold.</summary>
internal static class ThemeAssigning
{
    /// <summary>The matcher for the themes as they are stored now; hidden ones too, so that showing one again shows its quotes.</summary>
    public static async Task<ThemeMatcher> MatcherAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        var terms = await context.ThemeTerms.Where(term => !term.IsExcluded && term.Theme!.MergedIntoId == null)
            .Select(term => new { term.ThemeId, term.Key, Weight = term.ByHand || term.Score <= 0 ? 1 : term.Score }).ToListAsync(cancellation);
        return new ThemeMatcher(terms.Select(term => (term.ThemeId, term.Key, term.Weight)));
    }

    public static IEnumerable<QuoteTheme> ThemesOf(ThemeMatcher matcher, IReadOnlyCollection<QuoteTerm> terms) =>
        matcher.Match(terms.Where(term => term.InOwnWords).Select(term => term.Key), terms.Where(term => !term.InOwnWords).Select(term => term.Key))
            .Select(match => new QuoteTheme { ThemeId = match.ThemeId, InOwnWords = match.InOwnWords });
}
