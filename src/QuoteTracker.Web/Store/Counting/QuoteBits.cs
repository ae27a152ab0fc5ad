using System.Numerics;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>A set of ids, a bit each.</summary>
internal sealed class QuoteBits(int limit)
{
    private ulong[] _words = new ulong[(Math.Max(limit, 1) + 63) / 64];

    /// <summary>How many are in it; counted when asked.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    public bool Contains(int id) => id >> 6 < _words.Length && (_words[id >> 6] >> id & 1) != 0;

    /// <summary>A set for ids up to a limit that holds the same but none from one id to another.</summary>
    public QuoteBits Without(int first, int last, int limit)
    {
        var others = new QuoteBits(Math.Max(limit, _words.Length * 64));
        _words.CopyTo(others._words, 0);
        for (var id = first; id <= last && id >> 6 < others._words.Length; id++)
            others._words[id >> 6] &= ~(1UL << id);
        return others;
    }

    /// <summary>Puts an id in, also one above the limit: a quote that came since, or one that was rejected.</summary>
    public void Add(int id)
    {
        if (id >> 6 >= _words.Length)
            Array.Resize(ref _words, (id >> 6) + 1 + (_words.Length / 8));
        _words[id >> 6] |= 1UL << id;
    }

    /// <summary>Puts all ids in from one up to below another.</summary>
    public void AddAll(int begin, int end)
    {
        for (var at = begin >> 6; at << 6 < end; at++)
            _words[at] |= (ulong.MaxValue << Math.Max(0, begin - (at << 6))) & (ulong.MaxValue >> Math.Max(0, ((at + 1) << 6) - end));
    }

    /// <summary>Puts an id below the limit in; false when it was there.</summary>
    public bool TryAdd(int id)
    {
        ref var word = ref _words[id >> 6];
        var before = word;
        word |= 1UL << id;
        return word != before;
    }

    /// <summary>Takes out those of which it does not hold.</summary>
    public void Keep(Func<int, bool> holds)
    {
        for (var at = 0; at < _words.Length; at++)
        {
            for (var rest = _words[at]; rest != 0; rest &= rest - 1)
            {
                if (!holds((at << 6) | BitOperations.TrailingZeroCount(rest)))
                    _words[at] &= ~(rest & (0 - rest));
            }
        }
    }

    /// <summary>The first id from this one on; -1 when there is none.</summary>
    public int Next(int from)
    {
        var at = from >> 6;
        if (at >= _words.Length)
            return -1;
        var word = _words[at] & (ulong.MaxValue << from);
        while (word == 0)
        {
            if (++at == _words.Length)
                return -1;
            word = _words[at];
        }

        return (at << 6) | BitOperations.TrailingZeroCount(word);
    }
}
