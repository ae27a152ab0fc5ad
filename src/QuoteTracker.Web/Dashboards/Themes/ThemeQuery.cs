using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>Asks for one theme.</summary>
public sealed class ThemeQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int Series = 6;
    private const int MostSpeakers = 10;
    private const int MostStatements = 8;
    private const int MostTerms = 40;

    /// <summary>The theme; null when there is none, or it was merged into another.</summary>
    public async Task<ThemeAnswer?> AskAsync(ThemeQuestion question, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var theme = await context.Themes.Where(t => t.Id == question.Id).Select(t => new { t.Id, t.Name, t.IsHidden, t.ByHand }).SingleOrDefaultAsync(stop);
        if (theme is null)
            return null;

        var overTime = await OverTimeQuery.AskAsync(context, question.About, Series, stop);
        return new(theme.Id, theme.Name, theme.IsHidden, theme.ByHand,
            await CountsQuery.AskAsync(context, question.About, stop),
            await TermsAsync(context, question.Id, stop),
            await SpeakersAsync(context, question.About, stop),
            await MostSaidQuery.AskAsync(context, question.About, overTime.Scale, MostStatements, stop),
            overTime);
    }

    private static async Task<IReadOnlyList<ThemeTermLine>> TermsAsync(QuoteTrackerContext context, long theme, CancellationToken stop)
        => await context.ThemeTerms.Where(t => t.ThemeId == theme).OrderBy(t => t.IsExcluded).ThenByDescending(t => t.Score).ThenBy(t => t.Key).Take(MostTerms)
            .Select(t => new ThemeTermLine(t.Id, t.Key, t.Text, t.ByHand, t.IsExcluded, context.QuoteTerms.Count(q => q.Key == t.Key && !q.Quote!.IsRejected))).ToListAsync(stop);

    private static async Task<IReadOnlyList<ThemeSpeaker>> SpeakersAsync(QuoteTrackerContext context, QuoteFilter filter, CancellationToken stop)
    {
        var ranked = await context.Quotes.Where(filter, context).Where(q => q.SpeakerId != null).Facts().GroupBy(f => f.SpeakerId!.Value)
            .Select(g => new { Id = g.Key, Quotes = g.Count(), Utterances = g.Select(f => f.Utterance).Distinct().Count() })
            .OrderByDescending(s => s.Utterances).ThenByDescending(s => s.Quotes).ThenBy(s => s.Id).Take(MostSpeakers).ToListAsync(stop);
        var ids = ranked.Select(r => r.Id).ToList();
        var names = await context.Speakers.Where(s => ids.Contains(s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToDictionaryAsync(s => s.Id, stop);
        return [.. ranked.Where(r => names.ContainsKey(r.Id)).Select(r => new ThemeSpeaker(names[r.Id], r.Utterances, r.Quotes))];
    }
}
