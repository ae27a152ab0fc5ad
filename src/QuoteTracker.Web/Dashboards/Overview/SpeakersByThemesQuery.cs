using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Counts utterances and reports by speaker and theme, for the speakers and themes with most; a filter by theme leaves only its themes, so that a cell and its quotes agree.</summary>
public static class SpeakersByThemesQuery
{
    public static async Task<SpeakersByThemes> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, QuoteFilter filter, int speakers, int themes, CountUnit unit, CancellationToken stop)
    {
        var only = filter.Themes.ToList();
        var titles = await context.Themes.Where(t => !t.IsHidden && (only.Count == 0 || only.Contains(t.Id))).Select(t => new NamedTheme(t.Id, t.Name)).ToDictionaryAsync(t => (int)t.Id, stop);
        var limit = titles.Keys.DefaultIfEmpty().Max() + 1;
        var shown = new bool[limit];
        foreach (var id in titles.Keys)
            shown[id] = true;
        var whose = selected.Rows.Speakers;
        var topThemes = UtteranceCounts.ByTheme(selected, limit, at => whose[at] > 0, (_, theme) => theme < limit && shown[theme] ? theme : -1).Highest(themes, unit);
        var topSpeakers = UtteranceCounts.By(selected, selected.SpeakerLimit, at => whose[at] is > 0 and var speaker && HasAny(selected.ThemesAt(at), shown) ? speaker : -1).Highest(speakers, unit);
        var names = await context.Speakers.Where(s => topSpeakers.Contains((int)s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToListAsync(stop);
        names.Sort((a, b) => topSpeakers.IndexOf((int)a.Id).CompareTo(topSpeakers.IndexOf((int)b.Id)));
        return new(names, topThemes.ConvertAll(id => titles[id]), Cells(selected, [.. names.Select(s => (int)s.Id)], topThemes));
    }

    private static bool HasAny(ReadOnlySpan<int> themes, bool[] shown)
    {
        foreach (var theme in themes)
        {
            if (theme < shown.Length && shown[theme])
                return true;
        }

        return false;
    }

    private static IReadOnlyList<IReadOnlyList<PeriodCount>> Cells(SelectedQuotes selected, List<int> speakers, List<int> themes)
    {
        var rows = Places(speakers, selected.SpeakerLimit);
        var columns = Places(themes, themes.DefaultIfEmpty().Max() + 1);
        var whose = selected.Rows.Speakers;
        var counts = UtteranceCounts.ByTheme(selected, speakers.Count * themes.Count, at => rows[whose[at]] >= 0, (at, theme) => theme < columns.Length && columns[theme] >= 0 ? (rows[whose[at]] * themes.Count) + columns[theme] : -1);
        return [.. speakers.Select((_, row) => (IReadOnlyList<PeriodCount>)[.. themes.Select((_, column) => (row * themes.Count) + column).Select(cell => new PeriodCount(counts.Utterances[cell], counts.Reports[cell]))])];
    }

    private static int[] Places(List<int> ids, int limit)
    {
        var places = new int[limit];
        Array.Fill(places, -1);
        foreach (var (at, id) in ids.Index())
            places[id] = at;
        return places;
    }
}
