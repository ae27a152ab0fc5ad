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
    /// <param name="keys">What they are counted by.</param>
    public static UtteranceCounts By<TKey>(SelectedQuotes selected, int limit, TKey keys)
        where TKey : struct, IQuoteKey
    {
        var (counts, marks, had, begin) = (new UtteranceCounts(limit), selected.Rows.Marks, new KeysHad(limit), 0);
        for (var at = 0; at < marks.Length; at++)
        {
            begin = (marks[at] & RowMarks.BeginsUtterance) != 0 ? at : begin;
            if (keys.At(at) is not (>= 0 and var key))
                continue;
            if (at > begin && had.Enter(begin) && keys.At(begin) is >= 0 and var first)
                had.TryAdd(first);
            if (at == begin || had.TryAdd(key))
                counts.Utterances[key]++;
            if ((marks[at] & RowMarks.RepeatsReport) == 0 || !IsReported(selected, at, key, keys))
                counts.Reports[key]++;
        }

        return counts;
    }

    /// <summary>The same where a quote has a key for each of its themes.</summary>
    public static UtteranceCounts ByTheme<TKey>(SelectedQuotes selected, int limit, TKey keys)
        where TKey : struct, IThemeKey
    {
        var (counts, marks, had, begin) = (new UtteranceCounts(limit), selected.Rows.Marks, new KeysHad(limit), 0);
        for (var at = 0; at < marks.Length; at++)
        {
            begin = (marks[at] & RowMarks.BeginsUtterance) != 0 ? at : begin;
            if (!keys.Counts(at))
                continue;
            if (at > begin && had.Enter(begin) && keys.Counts(begin))
                AddFirst(selected, begin, keys, had);
            foreach (var theme in selected.ThemesAt(at))
            {
                if (keys.At(at, theme) is not (>= 0 and var key))
                    continue;
                if (at == begin || had.TryAdd(key))
                    counts.Utterances[key]++;
                if ((marks[at] & RowMarks.RepeatsReport) == 0 || !IsReportedByTheme(selected, at, key, keys))
                    counts.Reports[key]++;
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

    private static void AddFirst<TKey>(SelectedQuotes selected, int begin, TKey keys, KeysHad had)
        where TKey : struct, IThemeKey
    {
        foreach (var theme in selected.ThemesAt(begin))
        {
            if (keys.At(begin, theme) is >= 0 and var key)
                had.TryAdd(key);
        }
    }

    /// <summary>True when an earlier quote of the same statement in the same document has the key.</summary>
    private static bool IsReported<TKey>(SelectedQuotes selected, int at, int key, TKey keys)
        where TKey : struct, IQuoteKey
    {
        foreach (var before in selected.EarlierInReport(at))
        {
            if (keys.At(before) == key)
                return true;
        }

        return false;
    }

    private static bool IsReportedByTheme<TKey>(SelectedQuotes selected, int at, int key, TKey keys)
        where TKey : struct, IThemeKey
    {
        foreach (var before in selected.EarlierInReport(at).Where(keys.Counts))
        {
            foreach (var theme in selected.ThemesAt(before))
            {
                if (keys.At(before, theme) == key)
                    return true;
            }
        }

        return false;
    }
}
