namespace QuoteTracker.Web.Store.Counting;

/// <summary>Quotes by day, then by id, undated ones first. An array once given out is never changed.</summary>
internal sealed class DayOrder
{
    public int[] Ids { get; private set; } = [];

    /// <summary>How many are undated.</summary>
    public int Undated { get; private set; }

    /// <summary>Orders all quotes.</summary>
    public void Sort(QuoteColumns quotes) => Set(Sorted(Enumerable.Range(1, quotes.Limit - 1), quotes), quotes);

    /// <summary>Puts those that changed where they belong now; the others stay in order.</summary>
    public void Move(List<int> changed, QuoteColumns quotes)
    {
        var moved = new QuoteBits(quotes.Limit);
        changed.ForEach(moved.Add);
        var those = Sorted(changed, quotes);
        var merged = new int[Ids.Length + those.Length];
        var (count, next) = (0, 0);
        foreach (var id in Ids)
        {
            if (moved.Contains(id))
                continue;
            while (next < those.Length && Key(those[next], quotes) < Key(id, quotes))
                merged[count++] = those[next++];
            merged[count++] = id;
        }

        while (next < those.Length)
            merged[count++] = those[next++];
        Set(merged[..count], quotes);
    }

    private void Set(int[] ids, QuoteColumns quotes)
    {
        var dated = Array.FindIndex(ids, id => quotes.Days[id] > 0);
        (Ids, Undated) = (ids, dated < 0 ? ids.Length : dated);
    }

    private static int[] Sorted(IEnumerable<int> ids, QuoteColumns quotes)
    {
        var keys = ids.Where(quotes.IsPresent).Select(id => Key(id, quotes)).ToArray();
        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)(uint)key);
    }

    private static ulong Key(int id, QuoteColumns quotes) => ((ulong)(uint)quotes.Days[id] << 32) | (uint)id;
}
