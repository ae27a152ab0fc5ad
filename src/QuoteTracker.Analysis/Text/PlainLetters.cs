using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteTracker.Analysis.Text;

/// <summary>
/// Finds where a run of letters and digits of ASCII ends, sixteen at a step: letter by letter the processor would guess wrong at the end of
/// nearly every word, which costs more than all the rest of reading it.
/// </summary>
internal static class PlainLetters
{
    /// <summary>The index of the first character at or after <paramref name="at"/> that is no letter or digit of ASCII; <paramref name="end"/> when there is none before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOf(string text, int at, int end)
    {
        if (at + Vector256<ushort>.Count > text.Length)
            return EndOneByOne(text, at, end);
        var length = BitOperations.TrailingZeroCount(~Among(text, at));
        return length < Vector256<ushort>.Count ? Math.Min(at + length, end) : EndOneByOne(text, at, end);
    }

    /// <summary>A bit for each of the sixteen characters from <paramref name="at"/> on.</summary>
    private static uint Among(string text, int at)
    {
        var letters = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan())), (nuint)at);
        var isLetter = Vector256.LessThan((letters | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
        var isDigit = Vector256.LessThan(letters - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));
        return (isLetter | isDigit).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int EndOneByOne(string text, int at, int end)
    {
        while (at < end && char.IsAsciiLetterOrDigit(text[at]))
            at++;
        return at;
    }
}
