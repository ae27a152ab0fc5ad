namespace QuoteTracker.Web.Store.Counting;

/// <summary>Counts quotes and acts of saying by any key: an act that is reported ten times is ten quotes, but counts once for each key that its reports have.</summary>
internal sealed class UtteranceCounts
{
    private UtteranceCounts(int limit) => (Quotes, Utterances) = (new int[limit], new int[limit]);

    /// <summary>Quotes by key.</summary>
    public int[] Quotes { get; }

    /// <summary>Acts by key.</summary>
    public int[] Utterances { get; }

    /// <param name="selected">The quotes to count.</param>
    /// <param name="limit">Above every key.</param>
    /// <param name="keyAt">The key of the quote at a place; negative for one that does not count.</param>
    public static UtteranceCounts By(SelectedQuotes selected, int limit, Func<int, int> keyAt)
    {
        var counts = new UtteranceCounts(limit);
        for (int begin = 0, end; begin < selected.Count; begin = end)
        {
            end = selected.EndOfUtterance(begin);
            for (var at = begin; at < end; at++)
            {
                if (keyAt(at) is not (>= 0 and var key))
                    continue;
                counts.Quotes[key]++;
                if (!IsBefore(begin, at, key, keyAt))
                    counts.Utterances[key]++;
            }
        }

        return counts;
    }

    /// <summary>The same where a quote may have several keys, one for each of its themes; only quotes at places that count are looked at.</summary>
    public static UtteranceCounts ByTheme(SelectedQuotes selected, int limit, Func<int, bool> isCounted, Func<int, int, int> keyOf)
    {
        var counts = new UtteranceCounts(limit);
        var keys = new List<int>();
        for (int begin = 0, end; begin < selected.Count; begin = end)
        {
            end = selected.EndOfUtterance(begin);
            keys.Clear();
            for (var at = begin; at < end; at++)
            {
                if (!isCounted(at))
                    continue;
                foreach (var theme in selected.ThemesAt(at))
                {
                    if (keyOf(at, theme) is not (>= 0 and var key))
                        continue;
                    counts.Quotes[key]++;
                    if (IsNew(key, keys, end - begin))
                        counts.Utterances[key]++;
                }
            }
        }

        return counts;
    }

    /// <summary>The keys with most utterances, of equals the lowest; those without any are left out.</summary>
    public List<int> Highest(int most) =>
        [.. Enumerable.Range(0, Utterances.Length).Where(key => Utterances[key] > 0).OrderByDescending(key => Utterances[key]).ThenBy(key => key).Take(most)];

    private static bool IsBefore(int begin, int at, int key, Func<int, int> keyAt)
    {
        for (var before = begin; before < at; before++)
        {
            if (keyAt(before) == key)
                return true;
        }

        return false;
    }

    /// <summary>The themes of one quote are all different, so that nothing need be remembered where there is no other.</summary>
    private static bool IsNew(int key, List<int> keys, int reports)
    {
        if (reports == 1)
            return true;
        if (keys.Contains(key))
            return false;
        keys.Add(key);
        return true;
    }
}
