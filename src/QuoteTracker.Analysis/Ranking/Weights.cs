using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Ranking;

/// <summary>The weights of a linear model: a readable file of features, one a line, with a comment that says what it was learned from.</summary>
internal sealed class Weights
{
    private readonly Dictionary<uint, float> _values;

    /// <summary>The same values in a flat table: most features of a candidate have no weight, and an empty slot soon says so. No feature is 0.</summary>
    private readonly (uint Feature, float Weight)[] _slots;

    /// <summary>Leaves the upper bits of a hash, those that the family of a feature has a part in.</summary>
    private readonly int _shift;

    private Weights(Dictionary<uint, float> values)
    {
        _values = values;
        _slots = new (uint, float)[BitOperations.RoundUpToPowerOf2((uint)values.Count * 3 / 2 + 2)];
        _shift = 32 - BitOperations.Log2((uint)_slots.Length);
        foreach (var (feature, weight) in values) _slots[SlotOf(feature)] = (feature, weight);
    }

    /// <summary>No feature counts.</summary>
    public static Weights Empty { get; } = new([]);

    /// <summary>Reads the built-in weights file <paramref name="name"/>.</summary>
    public static Weights Load(string name)
    {
        var values = new Dictionary<uint, float>();
        foreach (var line in Lexicon.Lines(name + ".txt"))
        {
            var parts = line.Split(' ');
            values[Feature.Read(parts[0], parts[1], parts[2], parts[3])] = float.Parse(parts[4], CultureInfo.InvariantCulture);
        }

        return new Weights(values);
    }

    public static Weights Of(Dictionary<uint, float> values) => new(values);

    /// <summary>The weights of at least <paramref name="least"/> in size, as lines of a weights file, in order.</summary>
    public IEnumerable<string> Write(float least) => _values
        .Where(pair => MathF.Abs(pair.Value) >= least)
        .OrderBy(pair => pair.Key)
        .Select(pair => Feature.Write(pair.Key) + " " + pair.Value.ToString("0.###", CultureInfo.InvariantCulture));

    /// <summary>The sum of the weights of <paramref name="features"/>.</summary>
    public float Score(List<uint> features)
    {
        var sum = 0f;
        foreach (var feature in CollectionsMarshal.AsSpan(features)) sum += _slots[SlotOf(feature)].Weight;
        return sum;
    }

    /// <summary>Where the feature stands, or the empty slot where it would.</summary>
    private uint SlotOf(uint feature)
    {
        var mask = (uint)_slots.Length - 1;
        var at = (feature * 2654435769u) >> _shift;
        while (_slots[at].Feature is not 0 and var other && other != feature) at = (at + 1) & mask;
        return at;
    }
}
