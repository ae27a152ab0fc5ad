using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>
/// Counts acts of saying and reports by any key: an act counts once for each key that its reports have,
/// and so does a document that carries a statement, however often it quotes it.
/// </summary>
internal sealed class UtteranceCounts
{
    private UtteranceCounts(int limit) => (Utterances, Reports) = (new int[limit], new int[limit]);

    /// <summary>Acts by key.</summary>
    public int[] Utterances { get; }

    /// <summary>Reports by key; 0 exactly where nothing has the key.</summary>
    public int[] Reports { get; }

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
                if (!IsBefore(begin, at, key, keyAt))
                    counts.Utterances[key]++;
                if (!selected.RepeatsReport(at) || !IsReported(selected, at, key, keyAt))
                    counts.Reports[key]++;
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
                    if (IsNew(key, keys, end - begin))
                        counts.Utterances[key]++;
                    if (!selected.RepeatsReport(at) || !IsReported(selected, at, key, isCounted, keyOf))
                        counts.Reports[key]++;
                }
            }
        }

        return counts;
    }

    /// <summary>Counts by key in a unit.</summary>
    public int[] Of(CountUnit unit) => unit == CountUnit.Reports ? Reports : Utterances;

    /// <summary>The keys with most in a unit, of equals those with most in the other, then the lowest; those without any are left out.</summary>
    public List<int> Highest(int most, CountUnit unit)
    {
        var (counts, others) = unit == CountUnit.Reports ? (Reports, Utterances) : (Utterances, Reports);
        return [.. Enumerable.Range(0, counts.Length).Where(key => counts[key] > 0).OrderByDescending(key => counts[key]).ThenByDescending(key => others[key]).ThenBy(key => key).Take(most)];
    }

    private static bool IsBefore(int begin, int at, int key, Func<int, int> keyAt)
    {
        for (var before = begin; before < at; before++)
        {
            if (keyAt(before) == key)
                return true;
        }

        return false;
    }

    /// <summary>True when an earlier quote of the same statement in the same document has the key.</summary>
    private static bool IsReported(SelectedQuotes selected, int at, int key, Func<int, int> keyAt) => Repeated(selected, at).Any(before => keyAt(before) == key);

    private static bool IsReported(SelectedQuotes selected, int at, int key, Func<int, bool> isCounted, Func<int, int, int> keyOf) =>
        Repeated(selected, at).Any(before => isCounted(before) && HasKey(selected.ThemesAt(before), before, key, keyOf));

    private static IEnumerable<int> Repeated(SelectedQuotes selected, int at)
    {
        for (var before = at - 1; before >= 0 && selected.Statements[before] == selected.Statements[at]; before--)
        {
            if (selected.Documents[before] == selected.Documents[at])
                yield return before;
        }
    }

    private static bool HasKey(ReadOnlySpan<int> themes, int at, int key, Func<int, int, int> keyOf)
    {
        foreach (var theme in themes)
        {
            if (keyOf(at, theme) == key)
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
