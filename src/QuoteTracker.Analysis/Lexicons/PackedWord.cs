using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteTracker.Analysis.Lexicons;

/// <summary>A word of up to 16 letters of ASCII, the last of them no NUL, in two numbers: read, hashed and compared in a few steps whatever its length, as nearly every word of English can be.</summary>
internal readonly record struct PackedWord(ulong Low, ulong High)
{
    private const int Longest = 16;
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private const ulong OtherOdd = 0xC2B2AE3D27D4EB4F;

    /// <summary>As many ones as there are letters begin at 16 less their number.</summary>
    private static readonly ushort[] Masks = [.. Enumerable.Repeat(ushort.MaxValue, Longest), .. Enumerable.Repeat((ushort)0, Longest)];

    /// <summary>A number whose upper bits are well mixed.</summary>
    public ulong Hash => (Low ^ (High * OtherOdd)) * Odd;

    /// <summary>Reads the word <c>[start, start + length)</c> of <paramref name="text"/>; false, and no word, when it is longer than 16 letters, goes beyond ASCII or ends in NUL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(string text, int start, int length, out PackedWord word)
    {
        word = default;
        if ((uint)length > Longest || length > 0 && text[start + length - 1] == '\0')
            return false;
        var letters = start + Longest <= text.Length ? Load(text.AsSpan(start, Longest)) : LoadAtEnd(text.AsSpan(start, length));
        return TryPack(letters & Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Masks), (nuint)(Longest - length)), out word);
    }

    /// <summary>The same for a word by itself.</summary>
    public static bool TryRead(ReadOnlySpan<char> letters, out PackedWord word)
    {
        word = default;
        return letters.Length <= Longest && !letters.EndsWith('\0') && TryPack(LoadAtEnd(letters), out word);
    }

    /// <summary>The same word in small letters.</summary>
    public PackedWord ToLower() => new(ToLower(Low), ToLower(High));

    /// <summary>What goes beyond ASCII gives no word at all: cut to a byte each, "Łed" would be "Aed".</summary>
    private static bool TryPack(Vector256<ushort> letters, out PackedWord word)
    {
        word = default;
        if (Vector256.GreaterThanAny(letters, Vector256.Create((ushort)127)))
            return false;
        var packed = Vector128.Narrow(letters.GetLower(), letters.GetUpper()).AsUInt64();
        word = new PackedWord(packed.ToScalar(), packed.GetElement(1));
        return true;
    }

    /// <summary>Sets the bit of small letters in each byte from A to Z, all of which are below 128.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ToLower(ulong letters)
    {
        const ulong Each = 0x0101010101010101;
        var fromA = letters + (Each * (128 - 'A'));
        var beyondZ = letters + (Each * (127 - 'Z'));
        return letters | (((fromA & ~beyondZ) & (Each * 128)) >> 2);
    }

    private static Vector256<ushort> Load(ReadOnlySpan<char> letters) => Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(letters)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<ushort> LoadAtEnd(ReadOnlySpan<char> letters)
    {
        Span<char> room = stackalloc char[Longest];
        letters.CopyTo(room);
        return Load(room);
    }
}
