namespace QuoteTracker.Benchmarks;

/// <summary>What was found within one tenth of confidence.</summary>
internal sealed class CalibrationTenth
{
    /// <summary>How many standard deviations hold 95 % of a normal distribution.</summary>
    private const double Deviations = 1.96;

    public int Count { get; private set; }

    /// <summary>How many are right.</summary>
    public int Right { get; private set; }

    /// <summary>The sum of their confidence: how many should be right.</summary>
    public double Confidence { get; private set; }

    public double MeanConfidence => Confidence / Count;

    public double ShareRight => (double)Right / Count;

    /// <summary>Where the true share lies with 95 % (Wilson 1927).</summary>
    public (double Low, double High) Interval
    {
        get
        {
            var square = Deviations * Deviations;
            var middle = (ShareRight + (square / (2 * Count))) / (1 + (square / Count));
            var half = Deviations / (1 + (square / Count)) * Math.Sqrt((ShareRight * (1 - ShareRight) / Count) + (square / (4.0 * Count * Count)));
            return (Math.Max(0, middle - half), Math.Min(1, middle + half));
        }
    }

    public void Add(double confidence, bool isRight)
    {
        Count++;
        Confidence += confidence;
        if (isRight)
            Right++;
    }
}
