using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteTracker.Analysis.Ranking;

/// <summary>
/// Weights of features in buckets of eight, each compared at one step: whether a feature has a weight nobody can guess, least of all the processor,
/// which loses more by a wrong guess than by looking at all eight.
/// </summary>
internal sealed class WeightTable
{
    private const int Bucket = 8;

    /// <summary>Features for each bucket, on an average, at most: few multipliers are tried then before no bucket has more than eight.</summary>
    private const int Load = 2;
    private const uint FirstMultiplier = 2654435769;

    /// <summary>After so many vain ones there are twice as many buckets.</summary>
    private const int Tries = 16;
    private readonly uint[] _features;
    private readonly float[] _weights;
    private readonly uint _multiplier;

    /// <summary>Leaves the upper bits of a hash, those that the family of a feature has a part in.</summary>
    private readonly int _shift;

    private WeightTable(int buckets, uint multiplier)
    {
        (_features, _weights, _multiplier) = (new uint[buckets * Bucket], new float[buckets * Bucket], multiplier);
        _shift = 32 - BitOperations.Log2((uint)buckets);
    }

    /// <summary>The table of these weights. No feature is 0.</summary>
    public static WeightTable Of(Dictionary<uint, float> values)
    {
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)(values.Count / Load) + 2);
        for (var tried = 0; ; tried++)
        {
            var table = new WeightTable(buckets << (tried / Tries), FirstMultiplier + (2 * (uint)tried));
            if (values.All(value => table.TryAdd(value.Key, value.Value))) return table;
        }
    }

    /// <summary>The weight of a feature; 0 when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Of(uint feature)
    {
        var first = (nuint)FirstOf(feature);
        var isFeature = Vector256.Equals(Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_features), first), Vector256.Create(feature));
        return Vector256.Sum(Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_weights), first) & isFeature.AsSingle());
    }

    private int FirstOf(uint feature) => (int)((feature * _multiplier) >> _shift) * Bucket;

    /// <summary>False when its bucket is full.</summary>
    private bool TryAdd(uint feature, float weight)
    {
        var at = _features.AsSpan(FirstOf(feature), Bucket).IndexOf(0u);
        if (at < 0) return false;
        (_features[FirstOf(feature) + at], _weights[FirstOf(feature) + at]) = (feature, weight);
        return true;
    }
}
