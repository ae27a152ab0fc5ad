using System.Runtime.InteropServices;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Which statements have a key, in lists that end where a key becomes common. Twelve bytes an entry beside those of the key.</summary>
/// <param name="most">A key of more statements than this leads to none.</param>
internal sealed class KeyPostings(int most)
{
    private readonly Dictionary<long, Posting> _keys = [];
    private readonly List<(int Statement, int Next)> _entries = [];

    /// <summary>Notes that a statement has the key.</summary>
    public void Add(long key, int statement)
    {
        ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(_keys, key, out var isKnown);
        if (posting.Count > most)
            return;
        _entries.Add((statement, isKnown ? posting.First : -1));
        posting = new Posting(_entries.Count - 1, posting.Count + 1);
    }

    /// <summary>The first entry of a key; −1 when there is none or the key is common.</summary>
    public int First(long key) => _keys.TryGetValue(key, out var posting) && posting.Count <= most ? posting.First : -1;

    /// <summary>The entry after this one; −1 when it is the last.</summary>
    public int Next(int entry) => _entries[entry].Next;

    /// <summary>Which statement it is of.</summary>
    public int StatementAt(int entry) => _entries[entry].Statement;

    private readonly record struct Posting(int First, int Count);
}
