using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
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

    /// <summary>For each of some themes, how many utterances are about it, and when first and last.</summary>
    public List<(int Utterances, int First, int Last)> UtterancesOf(IReadOnlyList<long> themes)
    {
        var said = new (int Utterances, int First, int Last)[themes.Count];
        EachUtterance(PlacesOf(themes), (place, day) =>
        {
            var (utterances, first, last) = said[place];
            said[place] = (utterances + 1, day > 0 && (first == 0 || day < first) ? day : first, Math.Max(last, day));
        });
        return [.. said];
    }

    /// <summary>For each of some themes, the utterances about it in each step of an axis that holds all their days.</summary>
    public List<int[]> Over(TimeScale scale, int first, int last, IReadOnlyList<long> themes)
    {
        var steps = new DaySteps(scale, first, last);
        var lines = themes.Select(_ => new int[steps.Count]).ToList();
        EachUtterance(PlacesOf(themes), (place, day) =>
        {
            if (day > 0)
                lines[place][steps[day]]++;
        });
        return lines;
    }

    /// <summary>Tells of each utterance about a theme the theme's place and the first day, 0 for an undated one.</summary>
    private void EachUtterance(int[] places, Action<int, int> tell)
    {
        var first = new Dictionary<int, int>();
        for (int begin = 0, end; begin < _selected.Count; begin = end)
        {
            end = _selected.EndOfUtterance(begin);
            first.Clear();
            for (var at = begin; at < end; at++)
            {
                var day = _selected.Days[at];
                foreach (var theme in _selected.ThemesAt(at))
                {
                    if (PlaceOf(theme, places) is not (>= 0 and var place))
                        continue;
                    if (end - begin == 1)
                        tell(place, day);
                    else
                        first[place] = first.GetValueOrDefault(place) is > 0 and var known && (day == 0 || day > known) ? known : day;
                }
            }

            foreach (var (place, day) in first)
                tell(place, day);
        }
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
