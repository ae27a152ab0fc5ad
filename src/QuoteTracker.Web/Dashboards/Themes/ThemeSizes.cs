using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>Counts what is said about themes.</summary>
internal sealed class ThemeSizes
{
    private readonly SelectedQuotes _selected;
    private readonly UtteranceCounts _said;
    private readonly int[] _quotes;
    private readonly int[] _first;
    private readonly int[] _last;

    /// <summary>Counts themes with ids below the limit.</summary>
    public ThemeSizes(SelectedQuotes selected, int limit)
    {
        (_selected, _quotes, _first, _last) = (selected, new int[limit], new int[limit], new int[limit]);
        _said = UtteranceCounts.ByTheme(selected, limit, new ThemeBelow(limit));
        for (var at = 0; at < selected.Count; at++)
        {
            foreach (var theme in selected.ThemesAt(at))
            {
                if (theme < limit)
                    Add(theme, selected.Days[at]);
            }
        }
    }

    public int QuotesOf(long theme) => _quotes[theme];

    public PeriodCount Of(long theme) => new(_said.Utterances[theme], _said.Reports[theme]);

    /// <summary>The day of the first dated quote as <see cref="SelectedQuotes"/> counts days; 0 without one.</summary>
    public int FirstOf(long theme) => _first[theme];

    public int LastOf(long theme) => _last[theme];

    /// <summary>For each of some themes, how many known speakers speak about it.</summary>
    public int[] SpeakersOf(IReadOnlyList<long> themes)
    {
        var (places, counts) = (PlacesOf(themes), new int[themes.Count]);
        var seen = new QuoteBits(themes.Count * _selected.SpeakerLimit);
        for (var at = 0; at < _selected.Count; at++)
        {
            var speaker = _selected.Speakers[at];
            foreach (var theme in _selected.ThemesAt(at))
            {
                if (speaker > 0 && PlaceOf(theme, places) is >= 0 and var place && seen.TryAdd((place * _selected.SpeakerLimit) + speaker))
                    counts[place]++;
            }
        }

        return counts;
    }

    /// <summary>For each of some themes, what is said about it in each of the steps.</summary>
    public List<PeriodCount[]> Over(IReadOnlyList<long> themes, DaySteps steps)
    {
        var counts = UtteranceCounts.ByTheme(_selected, themes.Count * steps.Count, new ThemeStep(_selected.Rows.Days, PlacesOf(themes), steps));
        return [.. counts.Utterances.Zip(counts.Reports, (utterances, reports) => new PeriodCount(utterances, reports)).Chunk(steps.Count)];
    }

    private void Add(int theme, int day)
    {
        _quotes[theme]++;
        _first[theme] = day > 0 && (_first[theme] == 0 || day < _first[theme]) ? day : _first[theme];
        _last[theme] = Math.Max(_last[theme], day);
    }

    private int[] PlacesOf(IReadOnlyList<long> themes)
    {
        var places = new int[_first.Length];
        Array.Fill(places, -1);
        foreach (var (place, theme) in themes.Index())
            places[theme] = place;
        return places;
    }

    private static int PlaceOf(int theme, int[] places) => theme < places.Length ? places[theme] : -1;

    private readonly record struct ThemeBelow(int Limit) : IThemeKey
    {
        public bool Counts(int at) => true;

        public int At(int at, int theme) => theme < Limit ? theme : -1;
    }

    private readonly record struct ThemeStep(int[] Days, int[] Places, DaySteps Steps) : IThemeKey
    {
        public bool Counts(int at) => Days[at] > 0;

        public int At(int at, int theme) => PlaceOf(theme, Places) is >= 0 and var place ? (place * Steps.Count) + Steps[Days[at]] : -1;
    }
}
