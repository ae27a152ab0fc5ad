using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace QuoteTracker.Analysis.Lexicons;

/// <summary>
/// Words with what is known of each, looked up without regard to case and without making strings. Every word of every text is asked for, half of them in vain:
/// a bit for each hash says so at once for most of these, out of a few kilobytes that the processor keeps at hand.
/// </summary>
internal sealed class WordTable<T>
{
    private const int HashBits = 16;
    private readonly Slot[] _slots;
    private readonly ulong[] _isKnown = new ulong[(1 << HashBits) / 64];

    /// <summary>Long words, and those with letters beyond ASCII.</summary>
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _others;

    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        _slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2 + 1)];
        var others = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, value) in words)
        {
            if (PackedWord.TryRead(word, 0, word.Length, out var packed)) Add(packed.ToLower(), value);
            else others[word] = value;
        }

        _others = others.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What is known of the word <c>[start, end)</c> of <paramref name="text"/>.</summary>
    public bool TryFind(string text, int start, int end, [MaybeNullWhen(false)] out T value) =>
        PackedWord.TryRead(text, start, end - start, out var packed) ? TryFind(packed.ToLower(), out value) : _others.TryGetValue(text.AsSpan(start, end - start), out value);

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) =>
        PackedWord.TryRead(word, out var packed) ? TryFind(packed.ToLower(), out value) : _others.TryGetValue(word, out value);

    private bool TryFind(PackedWord word, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var hash = word.Hash;
        var bit = (int)(hash >> (64 - HashBits));
        if ((_isKnown[bit / 64] >> (bit % 64) & 1) == 0) return false;
        for (var at = hash >> 32; ; at++)
        {
            ref var slot = ref _slots[at & (ulong)(_slots.Length - 1)];
            if (!slot.IsTaken) return false;
            if (slot.Word == word)
            {
                value = slot.Value;
                return true;
            }
        }
    }

    private void Add(PackedWord word, T value)
    {
        var hash = word.Hash;
        var bit = (int)(hash >> (64 - HashBits));
        _isKnown[bit / 64] |= 1ul << (bit % 64);
        var at = hash >> 32;
        while (_slots[at & (ulong)(_slots.Length - 1)].IsTaken) at++;
        _slots[at & (ulong)(_slots.Length - 1)] = new Slot(word, value);
    }

    /// <summary>A word and what is known of it; no word is empty.</summary>
    private readonly record struct Slot(PackedWord Word, T Value)
    {
        public bool IsTaken => Word.Low != 0;
    }
}
