using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Learning;

/// <summary>
/// Learns the weights of a linear model by gradient steps that shrink with use (Adagrad, Duchi and others 2011), with a pull to zero.
/// What is kept is the average over all steps, which is steadier on unseen text than the last state (Polyak and Juditsky 1992).
/// </summary>
internal sealed class LinearLearner(float rate, float pull)
{
    private readonly Dictionary<uint, float> _weights = [];
    private readonly Dictionary<uint, float> _squares = [];
    private readonly Dictionary<uint, double> _lag = [];
    private long _steps;

    /// <summary>The sum of the weights of <paramref name="features"/> as they stand now, after the last step.</summary>
    public float Score(List<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features) sum += _weights.GetValueOrDefault(feature);
        return sum;
    }

    /// <summary>Ends a step: one example was learned from.</summary>
    public void EndStep() => _steps++;

    /// <summary>Moves the weights of <paramref name="features"/> by <paramref name="gradient"/> (wanted minus given chance).</summary>
    public void Step(List<uint> features, float gradient)
    {
        foreach (var feature in features)
        {
            var weight = _weights.GetValueOrDefault(feature);
            var slope = gradient - (pull * weight);
            var square = _squares.GetValueOrDefault(feature) + (slope * slope);
            var change = rate * slope / MathF.Sqrt(square + 1e-6f);
            _squares[feature] = square;
            _weights[feature] = weight + change;
            _lag[feature] = _lag.GetValueOrDefault(feature) + ((double)change * _steps);
        }
    }

    /// <summary>The mean of the weights over all steps.</summary>
    public Weights Averaged() => Weights.Of(_weights.ToDictionary(pair => pair.Key, pair => (float)(pair.Value - (_lag[pair.Key] / Math.Max(1, _steps)))));
}
