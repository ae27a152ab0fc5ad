using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Says of two texts whether they have the same words, nearly the same words, or make the same point in other words.</summary>
public static class PointJudge
{
    /// <summary>From this score on two texts without a difference that turns the sense are suggested as the same point.</summary>
    public const double LeastPoint = 0.5;

    /// <summary>From this score on a difference that turns the sense makes a counter-variant; below it the two have just little in common.</summary>
    public const double LeastCounter = 0.6;

    /// <summary>Judges two texts; any strings are fine. Symmetric but for the order of the sides of a difference.</summary>
    public static PointVerdict Judge(string a, string b) => Judge(PointText.Of(a), PointText.Of(b));

    /// <summary>The same for texts that were read before.</summary>
    public static PointVerdict Judge(PointText a, PointText b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Judge(a, b, Compare(a, b));
    }

    /// <summary>The exact comparison of the words of two texts.</summary>
    internal static StatementComparison Compare(PointText a, PointText b) => StatementMatcher.Compare(Wording.Of(a.Text), Wording.Of(b.Text));

    /// <summary>The same for texts whose words were compared before.</summary>
    internal static PointVerdict Judge(PointText a, PointText b, StatementComparison exact)
    {
        if (exact.Sameness == Sameness.SameWords)
            return new PointVerdict(PointLevel.SameWords, 1, []);
        var score = Math.Round(PointScore.Of(a.Profile, b.Profile), 4);
        var differences = SenseDifferences.Find(new PointAlignment(a, b));
        if (differences.Count == 0 && WordingDifferences.Find(exact, a, b) is { } wording)
            differences = [wording];
        return new PointVerdict(LevelOf(exact, score, differences.Count > 0), score, differences);
    }

    private static PointLevel LevelOf(StatementComparison exact, double score, bool differs)
    {
        if (differs)
            return exact.Sameness != Sameness.Different || score >= LeastCounter ? PointLevel.Counter : PointLevel.None;
        if (exact.Joins)
            return PointLevel.Near;
        return score >= LeastPoint ? PointLevel.Point : PointLevel.None;
    }
}
