using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>Counts quotes by theme.</summary>
internal sealed class ThemeSizes
{
    private readonly SelectedQuotes _selected;
    private readonly int[] _quotes;
    private readonly int[] _last;

    /// <summary>Counts themes with ids below the limit.</summary>
    public ThemeSizes(SelectedQuotes selected, int limit)
    {
        (_selected, _quotes, _last) = (selected, new int[limit], new int[limit]);
        for (var at = 0; at < selected.Count; at++)
        {
            foreach (var theme in selected.ThemesAt(at))
            {
                if (theme >= limit)
                    continue;
                _quotes[theme]++;
                _last[theme] = Math.Max(_last[theme], selected.Days[at]);
            }
        }
    }

    public int QuotesOf(long theme) => _quotes[theme];

    /// <summary>The day of the latest quote; null without a dated one.</summary>
    public DateOnly? LastOf(long theme) => SelectedQuotes.DayOf(_last[theme]);

    /// <summary>For each of some themes, how many known speakers speak about it.</summary>
    public int[] SpeakersOf(IReadOnlyList<long> themes)
    {
        var places = PlacesOf(themes);
        var seen = new HashSet<(int, int)>();
        var counts = new int[themes.Count];
        for (var at = 0; at < _selected.Count; at++)
        {
            var speaker = _selected.Speakers[at];
            foreach (var theme in _selected.ThemesAt(at))
            {
                if (speaker > 0 && PlaceOf(theme, places) is >= 0 and var place && seen.Add((place, speaker)))
                    counts[place]++;
            }
        }

        return counts;
    }

    /// <summary>For each of some themes, the first day of each utterance about it; 0 for an undated one.</summary>
    public List<int>[] UtterancesOf(IReadOnlyList<long> themes)
    {
        var places = PlacesOf(themes);
        var days = themes.Select(_ => new List<int>()).ToArray();
        for (var begin = 0; begin < _selected.Count;)
        {
            var end = _selected.EndOfUtterance(begin);
            AddUtterance(begin, end, places, days);
            begin = end;
        }

        return days;
    }

    private void AddUtterance(int begin, int end, int[] places, List<int>[] days)
    {
        var first = new Dictionary<int, int>();
        for (var at = begin; at < end; at++)
        {
            foreach (var theme in _selected.ThemesAt(at))
            {
                if (PlaceOf(theme, places) is not (>= 0 and var place))
                    continue;
                var (known, day) = (first.GetValueOrDefault(place), _selected.Days[at]);
                first[place] = known == 0 || (day > 0 && day < known) ? day : known;
            }
        }

        foreach (var (place, day) in first)
            days[place].Add(day);
    }

    private int[] PlacesOf(IReadOnlyList<long> themes)
    {
        var places = new int[_quotes.Length];
        Array.Fill(places, -1);
        foreach (var (place, theme) in themes.Index())
            places[theme] = place;
        return places;
    }

    private static int PlaceOf(int theme, int[] places) => theme < places.Length ? places[theme] : -1;
}
