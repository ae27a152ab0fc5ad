namespace QuoteTracker.Synthetic;

/// <summary>
/// Random numbers that follow from a seed and what they are for, the same on every machine: SplitMix64 (G. Steele, D. Lea, C. Flood,
/// "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
/// </summary>
internal struct SyntheticRandom(long seed, long purpose, long number)
{
    private ulong _state = Mix(Mix((ulong)seed, (ulong)purpose), (ulong)number);

    /// <summary>0 up to, but not, <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)((NextBits() >> 32) * (ulong)limit >> 32);

    /// <summary>0 up to, but not, 1.</summary>
    public double NextShare() => (NextBits() >> 11) / (double)(1UL << 53);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int share) => Next(100) < share;

    /// <summary>One of them.</summary>
    public T Of<T>(T[] choices) => choices[Next(choices.Length)];

    private ulong NextBits() => Mix(_state += 0x9E3779B97F4A7C15UL, 0);

    private static ulong Mix(ulong one, ulong other)
    {
        var mixed = one + (other * 0xD6E8FEB86659FD93UL) + 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
