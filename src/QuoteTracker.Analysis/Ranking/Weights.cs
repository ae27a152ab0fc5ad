using System.Globalization;
using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Ranking;

/// <summary>The weights of a linear model: a readable file of features, one a line, with a comment that says what it was learned from.</summary>
internal sealed class Weights
{
    private readonly Dictionary<uint, float> _values;

    private readonly WeightTable _table;

    private Weights(Dictionary<uint, float> values) => (_values, _table) = (values, WeightTable.Of(values));

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
        foreach (var feature in CollectionsMarshal.AsSpan(features)) sum += _table.Of(feature);
        return sum;
    }
}
