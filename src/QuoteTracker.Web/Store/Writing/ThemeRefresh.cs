using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Gives quotes their themes anew out of the terms in them: to be called in the transaction that changes themes.</summary>
internal static class ThemeRefresh
{
    /// <summary>A quote is about a theme when one of the theme's terms stands in its own words or near them. Merged themes keep no quotes.</summary>
    public static async Task RefreshAsync(QuoteTrackerContext context, IReadOnlyCollection<long> themeIds, CancellationToken stop)
    {
        if (themeIds.Count == 0)
            return;
        var ids = JsonSerializer.Serialize(themeIds);
        await context.Database.ExecuteSqlAsync($"DELETE FROM QuoteThemes WHERE ThemeId IN (SELECT value FROM json_each({ids}))", stop);
        await context.Database.ExecuteSqlAsync($"""
            INSERT INTO QuoteThemes (QuoteId, ThemeId, InOwnWords)
            SELECT found.QuoteId, term.ThemeId, MAX(found.InOwnWords)
            FROM ThemeTerms term
            JOIN Themes theme ON theme.Id = term.ThemeId AND theme.MergedIntoId IS NULL
            JOIN QuoteTerms found ON found.Key = term.Key
            WHERE term.IsExcluded = 0 AND term.ThemeId IN (SELECT value FROM json_each({ids}))
            GROUP BY found.QuoteId, term.ThemeId
            """, stop);
    }
}
