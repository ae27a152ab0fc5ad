using System.Numerics;
using System.Runtime.InteropServices;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>How alike two content words are, 0 to 1.</summary>
internal static class TermLikeness
{
    /// <summary>Vectors nearer than this are of words that could stand for each other in some sentence.</summary>
    private const double Least = 0.4;

    /// <summary>1 for the same stem, number or place; less for a town and its country and for words with near vectors; 0 for different numbers and names.</summary>
    public static double Of(PointTerm one, PointTerm other)
    {
        var (a, b) = (one.Word, other.Word);
        if (a.Stem == b.Stem)
            return 1;
        if (a.Country == b.Stem || b.Country == a.Stem)
            return 0.8;
        if (a.Kind != PointWordKind.Word || b.Kind != PointWordKind.Word || one.Vector is not { } x || other.Vector is not { } y)
            return 0;
        var cosine = Dot(x, y);
        return cosine < Least ? 0 : cosine;
    }

    /// <summary>The scalar product.</summary>
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(x);
        var b = MemoryMarshal.Cast<float, Vector<float>>(y);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        var dot = Vector.Sum(sum);
        for (var i = a.Length * Vector<float>.Count; i < x.Length; i++)
            dot += x[i] * y[i];
        return dot;
    }
}
