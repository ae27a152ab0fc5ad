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
        var topThemes = UtteranceCounts.ByTheme(selected, limit, new ThemeOfKnown(selected.Rows.Speakers, shown)).Highest(themes, unit);
        var topSpeakers = UtteranceCounts.By(selected, selected.SpeakerLimit, new SpeakerOnThemes(selected, selected.Rows.Speakers, shown)).Highest(speakers, unit);
        var names = await context.Speakers.Where(s => topSpeakers.Contains((int)s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToListAsync(stop);
        names.Sort((a, b) => topSpeakers.IndexOf((int)a.Id).CompareTo(topSpeakers.IndexOf((int)b.Id)));
        return new(names, topThemes.ConvertAll(id => titles[id]), Cells(selected, [.. names.Select(s => (int)s.Id)], topThemes));
    }

    private static IReadOnlyList<IReadOnlyList<PeriodCount>> Cells(SelectedQuotes selected, List<int> speakers, List<int> themes)
    {
        var cells = new Cell(selected.Rows.Speakers, Places(speakers, selected.SpeakerLimit), Places(themes, themes.DefaultIfEmpty().Max() + 1), themes.Count);
        var counts = UtteranceCounts.ByTheme(selected, speakers.Count * themes.Count, cells);
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

    private readonly record struct ThemeOfKnown(int[] Speakers, bool[] Shown) : IThemeKey
    {
        public bool Counts(int at) => Speakers[at] > 0;

        public int At(int at, int theme) => theme < Shown.Length && Shown[theme] ? theme : -1;
    }

    private readonly record struct SpeakerOnThemes(SelectedQuotes Selected, int[] Speakers, bool[] Shown) : IQuoteKey
    {
        public int At(int at)
        {
            foreach (var theme in Selected.ThemesAt(at))
            {
                if (theme < Shown.Length && Shown[theme])
                    return Speakers[at] is > 0 and var speaker ? speaker : -1;
            }

            return -1;
        }
    }

    private readonly record struct Cell(int[] Speakers, int[] Rows, int[] Columns, int Width) : IThemeKey
    {
        public bool Counts(int at) => Rows[Speakers[at]] >= 0;

        public int At(int at, int theme) => theme < Columns.Length && Columns[theme] >= 0 ? (Rows[Speakers[at]] * Width) + Columns[theme] : -1;
    }
}
