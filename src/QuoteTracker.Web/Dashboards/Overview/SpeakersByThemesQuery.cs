using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Counts utterances by speaker and theme, for the speakers and themes with most; a filter by theme leaves only its themes, so that a cell and its quotes agree.</summary>
public static class SpeakersByThemesQuery
{
    public static async Task<SpeakersByThemes> AskAsync(QuoteTrackerContext context, QuoteFilter filter, int speakers, int themes, CancellationToken stop)
    {
        var only = filter.Themes.ToList();
        var pairs = from fact in context.Quotes.Where(filter, context).Where(q => q.SpeakerId != null).Facts()
                    join about in context.QuoteThemes on fact.Id equals about.QuoteId
                    where !about.Theme!.IsHidden && (only.Count == 0 || only.Contains(about.ThemeId))
                    select new { Speaker = fact.SpeakerId!.Value, Theme = about.ThemeId, fact.Utterance };
        var topThemes = await pairs.GroupBy(p => p.Theme).Select(g => new { Id = g.Key, Count = g.Select(p => p.Utterance).Distinct().Count() })
            .OrderByDescending(t => t.Count).ThenBy(t => t.Id).Take(themes).Select(t => t.Id).ToListAsync(stop);
        var topSpeakers = await pairs.GroupBy(p => p.Speaker).Select(g => new { Id = g.Key, Count = g.Select(p => p.Utterance).Distinct().Count() })
            .OrderByDescending(s => s.Count).ThenBy(s => s.Id).Take(speakers).Select(s => s.Id).ToListAsync(stop);
        var cells = await pairs.Where(p => topThemes.Contains(p.Theme) && topSpeakers.Contains(p.Speaker))
            .GroupBy(p => new { p.Speaker, p.Theme })
            .Select(g => new { g.Key.Speaker, g.Key.Theme, Quotes = g.Count(), Utterances = g.Select(p => p.Utterance).Distinct().Count() })
            .ToDictionaryAsync(c => (c.Speaker, c.Theme), c => new PeriodCount(c.Utterances, c.Quotes), stop);
        var names = await context.Speakers.Where(s => topSpeakers.Contains(s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToListAsync(stop);
        var titles = await context.Themes.Where(t => topThemes.Contains(t.Id)).Select(t => new NamedTheme(t.Id, t.Name)).ToListAsync(stop);
        names.Sort((a, b) => topSpeakers.IndexOf(a.Id).CompareTo(topSpeakers.IndexOf(b.Id)));
        titles.Sort((a, b) => topThemes.IndexOf(a.Id).CompareTo(topThemes.IndexOf(b.Id)));
        return new(names, titles, [.. names.Select(s => (IReadOnlyList<PeriodCount>)[.. titles.Select(t => cells.GetValueOrDefault((s.Id, t.Id)))])]);
    }
}
