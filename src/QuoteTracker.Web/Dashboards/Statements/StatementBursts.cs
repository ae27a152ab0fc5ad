namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>
/// Finds bursts by J. Kleinberg, "Bursty and Hierarchical Structure in Streams" (KDD 2002), with two states: the days between utterances are
/// exponential with the rate of the whole life, or with twice that rate in a burst, and to enter a burst costs the logarithm of the number of gaps.
/// The states that explain the gaps at least cost are found by the algorithm of Viterbi. Undated utterances take no part.
/// </summary>
public static class StatementBursts
{
    private const double Faster = 2;
    private const int FewestUtterances = 3;
    private const int MostShown = 3;

    /// <summary>The largest bursts of a statement, in order of time.</summary>
    public static IReadOnlyList<StatementBurst> Largest(StatementAnswer answer) =>
        [.. Of([.. answer.Timeline.Select(utterance => utterance.Day)]).OrderByDescending(burst => burst.Utterances).Take(MostShown).OrderBy(burst => burst.From)];

    /// <summary>The bursts, in order of time, from the days of utterances in order; none with fewer than four utterances or when all are of one day.</summary>
    public static IReadOnlyList<StatementBurst> Of(IReadOnlyList<DateOnly> days)
    {
        var gaps = days.Zip(days.Skip(1), (before, after) => (double)(after.DayNumber - before.DayNumber)).ToList();
        if (gaps.Count < FewestUtterances || gaps.Sum() <= 0)
            return [];
        var isBurst = States(gaps);
        var bursts = new List<StatementBurst>();
        for (var at = 0; at < gaps.Count; at++)
        {
            if (!isBurst[at])
                continue;
            var first = at;
            while (at + 1 < gaps.Count && isBurst[at + 1])
                at++;
            if (at - first + 2 >= FewestUtterances)
                bursts.Add(new StatementBurst(days[first], days[at + 1], at - first + 2));
        }

        return bursts;
    }

    /// <summary>For each gap whether it is one of a burst.</summary>
    private static bool[] States(List<double> gaps)
    {
        var (rate, enter) = (gaps.Count / gaps.Sum(), Math.Log(gaps.Count));
        var (calm, burst) = (0.0, enter);
        var cameFromBurst = new (bool Calm, bool Burst)[gaps.Count];
        for (var at = 0; at < gaps.Count; at++)
        {
            // Before the first gap the line is calm; to leave a burst costs nothing.
            cameFromBurst[at] = (at > 0 && burst < calm, at > 0 && burst <= calm + enter);
            var (fromCalm, fromBurst) = (Math.Min(calm, at > 0 ? burst : calm), at > 0 ? Math.Min(burst, calm + enter) : enter);
            calm = fromCalm + Cost(gaps[at], rate);
            burst = fromBurst + Cost(gaps[at], rate * Faster);
        }

        var states = new bool[gaps.Count];
        var isBurst = burst < calm;
        for (var at = gaps.Count - 1; at >= 0; at--)
        {
            states[at] = isBurst;
            isBurst = isBurst ? cameFromBurst[at].Burst : cameFromBurst[at].Calm;
        }

        return states;
    }

    /// <summary>The negative logarithm of the exponential density.</summary>
    private static double Cost(double gap, double rate) => (rate * gap) - Math.Log(rate);
}
