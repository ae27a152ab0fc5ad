using QuoteTracker.Analysis.Ranking;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Learns from examples how far the scores of the ranking can be believed (Platt 1999, with more than one score).</summary>
internal static class ConfidenceLearner
{
    public static Confidence Learn(IEnumerable<ConfidenceExample> examples)
    {
        var all = examples.ToArray();
        return new Confidence(
            LogisticFit.Of([.. all.Select(example => (example.Values, example.IsRight))], Confidence.Features),
            LogisticFit.Of([.. all.Select(example => (example.Values, example.IsQuote))], Confidence.Features));
    }
}
