namespace QuoteTracker.Web.Store.Counting;

/// <summary>Counts acts of saying by anything: an act that is reported ten times counts once for each key that its reports have.</summary>
internal static class UtteranceCounts
{
    /// <param name="selected">The quotes to count.</param>
    /// <param name="limit">Above every key.</param>
    /// <param name="keyAt">The key of the quote at a place; negative for one that does not count.</param>
    public static int[] By(SelectedQuotes selected, int limit, Func<int, int> keyAt)
    {
        var counts = new int[limit];
        for (var begin = 0; begin < selected.Count;)
        {
            var end = selected.EndOfUtterance(begin);
            for (var at = begin; at < end; at++)
            {
                if (keyAt(at) is >= 0 and var key && !IsBefore(begin, at, key, keyAt))
                    counts[key]++;
            }

            begin = end;
        }

        return counts;
    }

    /// <summary>The same where a quote may have several keys: its themes. Each key of a quote is its own.</summary>
    public static int[] ByTheme(SelectedQuotes selected, int limit, Func<int, int, int> keyOf)
    {
        var counts = new int[limit];
        var keys = new List<int>();
        for (var begin = 0; begin < selected.Count;)
        {
            var end = selected.EndOfUtterance(begin);
            keys.Clear();
            for (var at = begin; at < end; at++)
            {
                foreach (var theme in selected.ThemesAt(at))
                {
                    if (keyOf(at, theme) is var key && (key < 0 || (end - begin > 1 && keys.Contains(key))))
                        continue;
                    counts[key]++;
                    keys.Add(key);
                }
            }

            begin = end;
        }

        return counts;
    }

    /// <summary>The keys with the highest counts, of equals the lowest; those that count nothing are left out.</summary>
    public static List<int> Highest(int[] counts, int most)
    {
        var highest = new PriorityQueue<int, (int Count, int Minus)>();
        for (var key = 0; key < counts.Length; key++)
        {
            if (counts[key] == 0)
                continue;
            if (highest.Count < most)
                highest.Enqueue(key, (counts[key], -key));
            else
                highest.EnqueueDequeue(key, (counts[key], -key));
        }

        var ordered = new List<int>(highest.Count);
        while (highest.TryDequeue(out var key, out _))
            ordered.Add(key);
        ordered.Reverse();
        return ordered;
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
}
