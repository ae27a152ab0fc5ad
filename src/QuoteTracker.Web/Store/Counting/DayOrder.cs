namespace QuoteTracker.Web.Store.Counting;

/// <summary>Ids of quotes by day, of one day by id, undated ones first. Never changed once made.</summary>
internal sealed class DayOrder
{
    private readonly ulong[] _keys;

    private DayOrder(ulong[] keys) => _keys = keys;

    public static DayOrder Empty { get; } = new([]);

    public int Count => _keys.Length;

    /// <summary>How many are undated.</summary>
    public int Undated => Array.BinarySearch(_keys, 1UL << 32) is var at && at < 0 ? ~at : at;

    public int this[int at] => (int)(uint)_keys[at];

    /// <summary>These without those that changed, and with those of them that are there now.</summary>
    public DayOrder With(QuoteBits changed, QuoteEntry[] there)
    {
        var (those, next) = (Array.ConvertAll(there, entry => ((ulong)(uint)entry.Day << 32) | (uint)entry.Id), 0);
        Array.Sort(those);
        var merged = new List<ulong>(_keys.Length + those.Length);
        foreach (var key in _keys)
        {
            if (changed.Contains((int)(uint)key))
                continue;
            while (next < those.Length && those[next] < key)
                merged.Add(those[next++]);
            merged.Add(key);
        }

        merged.AddRange(those.AsSpan(next));
        return new([.. merged]);
    }
}
