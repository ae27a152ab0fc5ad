using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Counts utterances by speaker and theme, for the speakers and themes with most; a filter by theme leaves only its themes, so that a cell and its quotes agree.</summary>
public static class SpeakersByThemesQuery
{
    public static async Task<SpeakersByThemes> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, QuoteFilter filter, int speakers, int themes, CancellationToken stop)
    {
        var only = filter.Themes.ToList();
        var titles = await context.Themes.Where(t => !t.IsHidden && (only.Count == 0 || only.Contains(t.Id))).Select(t => new NamedTheme(t.Id, t.Name)).ToDictionaryAsync(t => (int)t.Id, stop);
        var limit = titles.Keys.DefaultIfEmpty().Max() + 1;
        var shown = new bool[limit];
        foreach (var id in titles.Keys)
            shown[id] = true;
        var topThemes = UtteranceCounts.Highest(UtteranceCounts.ByTheme(selected, limit, (at, theme) => selected.Speakers[at] > 0 && theme < limit && shown[theme] ? theme : -1), themes);
        var topSpeakers = UtteranceCounts.Highest(UtteranceCounts.By(selected, selected.SpeakerLimit, at => selected.Speakers[at] is > 0 and var speaker && HasAny(selected.ThemesAt(at), shown) ? speaker : -1), speakers);
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
        var quotes = new int[speakers.Count * themes.Count];
        var utterances = UtteranceCounts.ByTheme(selected, quotes.Length, Cell);
        for (var at = 0; at < selected.Count; at++)
        {
            foreach (var theme in selected.ThemesAt(at))
            {
                if (Cell(at, theme) is >= 0 and var cell)
                    quotes[cell]++;
            }
        }

        return [.. speakers.Select((_, row) => (IReadOnlyList<PeriodCount>)[.. themes.Select((_, column) => (row * themes.Count) + column).Select(cell => new PeriodCount(utterances[cell], quotes[cell]))])];

        int Cell(int at, int theme) => theme < columns.Length && columns[theme] >= 0 && rows[selected.Speakers[at]] >= 0 ? (rows[selected.Speakers[at]] * themes.Count) + columns[theme] : -1;
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
