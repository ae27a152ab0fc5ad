using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
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

        var selected = await context.Ledger.SelectAsync(context, question.About, stop);
        var recurring = StatementCounts.Recurring(selected);
        var overTime = await OverTimeQuery.AskAsync(context, selected, Series, question.Unit, stop);
        return new(theme.Id, theme.Name, theme.IsHidden, theme.ByHand,
            CountsQuery.Ask(selected, question.About, recurring.Count),
            await TermsAsync(context, question.Id, stop),
            await SpeakersAsync(context, selected, question.Unit, stop),
            await MostSaidQuery.AskAsync(context, selected, recurring, new(selected, CourseBounds.Of(selected, question.About)), overTime.Scale, question.Unit, MostStatements, stop),
            overTime);
    }

    private static async Task<IReadOnlyList<ThemeTermLine>> TermsAsync(QuoteTrackerContext context, long theme, CancellationToken stop)
        => await context.ThemeTerms.Where(t => t.ThemeId == theme).OrderBy(t => t.IsExcluded).ThenByDescending(t => t.Score).ThenBy(t => t.Key).Take(MostTerms)
            .Select(t => new ThemeTermLine(t.Id, t.Key, t.Text, t.ByHand, t.IsExcluded, context.QuoteTerms.Count(q => q.Key == t.Key && !q.Quote!.IsRejected))).ToListAsync(stop);

    private static async Task<IReadOnlyList<ThemeSpeaker>> SpeakersAsync(QuoteTrackerContext context, SelectedQuotes selected, CountUnit unit, CancellationToken stop)
    {
        var counts = UtteranceCounts.By(selected, selected.SpeakerLimit, new KnownSpeakerKey(selected));
        var ranked = counts.Highest(MostSpeakers, unit);
        var ids = ranked.ConvertAll(id => (long)id);
        var names = await context.Speakers.Where(s => ids.Contains(s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToDictionaryAsync(s => s.Id, stop);
        return [.. ranked.Where(id => names.ContainsKey(id)).Select(id => new ThemeSpeaker(names[id], new(counts.Utterances[id], counts.Reports[id])))];
    }
}
