namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Finds the first of many without putting all in order.</summary>
internal static class Ranking
{
    /// <summary>The first so many, in order; the comparison must tell any two apart.</summary>
    public static List<T> First<T>(IEnumerable<T> items, int most, Comparison<T> compare)
    {
        var kept = new PriorityQueue<T, T>(Comparer<T>.Create((one, other) => compare(other, one)));
        foreach (var item in items)
        {
            if (kept.Count < most)
                kept.Enqueue(item, item);
            else if (most > 0 && compare(item, kept.Peek()) < 0)
                kept.DequeueEnqueue(item, item);
        }

        List<T> first = [.. kept.UnorderedItems.Select(item => item.Element)];
        first.Sort(compare);
        return first;
    }
}
