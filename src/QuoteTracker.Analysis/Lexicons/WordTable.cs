using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace QuoteTracker.Analysis.Lexicons;

/// <summary>
/// Words with what is known of each, looked up without regard to case and without making strings. Every word of every text is asked for, most of them in vain:
/// a flat table of hashes, in which an unknown word soon meets an empty slot, is several times as fast as a dictionary.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly Slot[] _slots;
    private readonly string[] _words;
    private readonly T[] _values;

    /// <summary>Words with letters beyond ASCII.</summary>
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _foreign;

    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        _words = [.. words.Select(pair => pair.Key)];
        _values = [.. words.Select(pair => pair.Value)];
        _slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2 + 1)];
        var foreign = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _words.Length; i++)
        {
            if (TryHash(_words[i], out var hash)) Add(hash, i);
            else foreign[_words[i]] = _values[i];
        }

        _foreign = foreign.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        if (!TryHash(word, out var hash)) return _foreign.TryGetValue(word, out value);
        for (var at = hash; ; at++)
        {
            var slot = _slots[at & (uint)(_slots.Length - 1)];
            if (slot.Number == 0)
            {
                value = default;
                return false;
            }

            if (slot.Hash == hash && word.Equals(_words[slot.Number - 1], StringComparison.OrdinalIgnoreCase))
            {
                value = _values[slot.Number - 1];
                return true;
            }
        }
    }

    private void Add(uint hash, int index)
    {
        var at = hash;
        while (_slots[at & (uint)(_slots.Length - 1)].Number != 0) at++;
        _slots[at & (uint)(_slots.Length - 1)] = new Slot(hash, index + 1);
    }

    /// <summary>A hash that is the same for capital and small letters; false for a word with letters beyond ASCII.</summary>
    private static bool TryHash(ReadOnlySpan<char> word, out uint hash)
    {
        var (mixed, all) = (2166136261u, 0u);
        foreach (var c in word)
        {
            all |= c;
            mixed = (mixed ^ (c | 0x20u)) * 16777619u;
        }

        hash = mixed ^ (mixed >> 15);
        return all < 128;
    }

    /// <summary>The hash of a word and one more than its index, so that an empty slot is all zeros.</summary>
    private readonly record struct Slot(uint Hash, int Number);
}
