using System.Collections;
using System.Runtime.CompilerServices;

namespace QuoteTracker.Analysis.Text;

/// <summary>
/// A growing list whose entries are read where they stand, and which foresees how long it will be. A list of the usual kind gives a copy of each entry,
/// and phrases and tokens are looked at often. What an index gave is to be used before anything is added.
/// </summary>
internal sealed class InPlaceList<T> : IEnumerable<T>
{
    private const int LeastCapacity = 16;

    /// <summary>One entry in so many is foreseen beyond what seems to be needed.</summary>
    private const int Spare = 16;
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

    /// <summary>Makes room for so many entries in all.</summary>
    public void EnsureCapacity(int capacity)
    {
        if (capacity > _entries.Length) Array.Resize(ref _entries, capacity);
    }

    /// <summary>
    /// Makes room for <paramref name="more"/> entries. Where there is too little, after <paramref name="done"/> of <paramref name="all"/>, there will be room
    /// for the whole if it goes on like that: a list of a long text that only ever doubled would leave half of itself behind, and half of it empty.
    /// </summary>
    public void Foresee(int more, int done, int all)
    {
        if (Count + more <= _entries.Length) return;
        var whole = (long)Count * all / Math.Max(1, done);
        EnsureCapacity((int)Math.Min(Array.MaxLength, Math.Max(Count + more, whole + (whole / Spare))));
    }

    /// <summary>Forgets all entries, not the room for them.</summary>
    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) AsSpan().Clear();
        Count = 0;
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
