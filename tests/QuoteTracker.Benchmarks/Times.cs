namespace QuoteTracker.Benchmarks;

/// <summary>What is told of many times.</summary>
internal static class Times
{
    /// <summary>The time that so large a share of them, above 0 and up to 1, does not exceed.</summary>
    public static double Percentile(this List<double> times, double share) => times.Order().ElementAt((int)Math.Ceiling(times.Count * share) - 1);
}
