using System.Runtime.CompilerServices;

namespace QuoteTracker.Analysis.Lexicons;

/// <summary>
/// Remembers what was found out about the words of the texts read first, for the whole process: a few thousand words make up nearly all of
/// every text, and to find one again is many times quicker than to fold it and look it up part by part. The memory is bounded: once the
/// places for a word are taken, it is found out about anew each time. Any thread may ask: a place is written once and then never altered.
/// </summary>
/// <param name="find">Finds out about a word as it is written; must give the same for the same word.</param>
internal sealed class WordMemory<T>(Func<string, T> find)
{
    private const int PlacesAsBits = 15;
    private readonly Place[] _places = new Place[1 << PlacesAsBits];
    private readonly int[] _isTaken = new int[1 << PlacesAsBits];

    /// <summary>What is known of the word <c>[start, end)</c> of <paramref name="text"/>, which is not empty.</summary>
    public T Find(string text, int start, int end)
    {
        if (PackedWord.TryRead(text, start, end - start, out var word))
        {
            var at = word.Hash >> (64 - PlacesAsBits);
            ref var place = ref _places[at];
            if (place.Holds(word))
                return place.Value;
            place = ref _places[at ^ 1];
            if (place.Holds(word))
                return place.Value;
        }

        return FindAnew(text[start..end], word);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T FindAnew(string written, PackedWord word)
    {
        var value = find(written);
        var at = word.Hash >> (64 - PlacesAsBits);
        if (word != default && !TryWrite(at, word, value))
            TryWrite(at ^ 1, word, value);
        return value;
    }

    private bool TryWrite(ulong at, PackedWord word, T value)
    {
        if (Interlocked.Exchange(ref _isTaken[at], 1) != 0)
            return false;
        _places[at].Write(word, value);
        return true;
    }

    /// <summary>Where a word is kept. The first half of the word is written last and read first: whoever sees it sees all.</summary>
    private struct Place
    {
        private ulong _low;
        private ulong _high;

        public T Value { get; private set; }

        public readonly bool Holds(PackedWord word) => Volatile.Read(in _low) == word.Low && _high == word.High;

        public void Write(PackedWord word, T value)
        {
            Value = value;
            _high = word.High;
            Volatile.Write(ref _low, word.Low);
        }
    }
}
