using System.Collections;
using System.Runtime.CompilerServices;

namespace QuoteTracker.Analysis.Text;

/// <summary>
/// A growing list whose entries are read where they stand. A list of the usual kind gives a copy of each, and phrases and tokens are looked at
/// so often that copying them would be a tenth of all time. What an index gave is to be used before anything is added.
/// </summary>
internal sealed class InPlaceList<T> : IEnumerable<T>
{
    private const int LeastCapacity = 16;
    private T[] _entries = [];

    public int Count { get; private set; }

    public int Capacity => _entries.Length;

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _entries[index];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T entry)
    {
        if (Count == _entries.Length) EnsureCapacity(Math.Max(LeastCapacity, Count * 2));
        _entries[Count++] = entry;
    }

    /// <summary>Makes room for so many entries in all, and gives the room there is.</summary>
    public int EnsureCapacity(int capacity)
    {
        if (capacity > _entries.Length) Array.Resize(ref _entries, capacity);
        return _entries.Length;
    }

    /// <summary>Forgets the entries from <paramref name="count"/> on.</summary>
    public void CutTo(int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) _entries.AsSpan(count, Count - count).Clear();
        Count = count;
    }

    /// <summary>Forgets all entries, and the room for them when it is more than <paramref name="most"/>.</summary>
    public void Clear(int most = int.MaxValue)
    {
        CutTo(0);
        if (Capacity > most) _entries = [];
    }

    /// <summary>Sets the list to so many entries, none of them set.</summary>
    public Span<T> Unset(int count)
    {
        EnsureCapacity(count);
        Count = count;
        AsSpan().Clear();
        return AsSpan();
    }

    public Span<T> AsSpan() => _entries.AsSpan(0, Count);

    public Span<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _entries.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();
}
