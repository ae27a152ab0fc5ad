using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Learns the weights of a linear model by gradient steps that shrink with use (Adagrad, Duchi and others 2011), with a pull to zero.</summary>
internal sealed class LinearLearner(float rate, float pull)
{
    private readonly Dictionary<uint, float> _weights = [];
    private readonly Dictionary<uint, float> _squares = [];

    /// <summary>The weights so far; they change as learning goes on.</summary>
    public Weights Weights => Weights.Of(_weights);

    /// <summary>Moves the weights of <paramref name="features"/> by <paramref name="gradient"/> (wanted minus given chance).</summary>
    public void Step(List<uint> features, float gradient)
    {
        foreach (var feature in features)
        {
            var weight = _weights.GetValueOrDefault(feature);
            var slope = gradient - (pull * weight);
            var square = _squares.GetValueOrDefault(feature) + (slope * slope);
            _squares[feature] = square;
            _weights[feature] = weight + (rate * slope / MathF.Sqrt(square + 1e-6f));
        }
    }

    /// <summary>The weights that matter, as lines of a weights file, in order.</summary>
    public IEnumerable<string> Write(float least) => _weights
        .Where(pair => MathF.Abs(pair.Value) >= least)
        .OrderBy(pair => pair.Key)
        .Select(pair => Feature.Write(pair.Key) + " " + pair.Value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture));
}
