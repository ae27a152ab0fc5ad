using System.Diagnostics;

namespace QuoteTracker.Benchmarks;

/// <summary>
/// Times several works in turn, A B C A B C, for a number of rounds: a machine that others share drifts, and a ratio of two times of one
/// round holds where one of times taken a minute apart does not.
/// </summary>
internal sealed class TimesInTurn
{
    private const double RoundSeconds = 2;
    private readonly double[][] _seconds;

    /// <summary>Runs each of <paramref name="works"/> once uncounted, then in each round so often that it takes two seconds or more.</summary>
    public TimesInTurn(int rounds, params Action[] works)
    {
        _seconds = [.. works.Select(_ => new double[rounds])];
        var times = works.Select(TimesFor).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var work = 0; work < works.Length; work++)
                _seconds[work][round] = SecondsOf(works[work], times[work]) / times[work];
        }
    }

    /// <summary>Seconds for doing a work once: of its rounds the quickest, which others disturbed least.</summary>
    public double Best(int work) => _seconds[work].Min();

    /// <summary>How many times as long one work takes as another in the same round: the median of the rounds.</summary>
    public double Ratio(int work, int other)
    {
        var ratios = _seconds[work].Zip(_seconds[other], (one, two) => one / two).ToList();
        return ratios.Percentile(0.5);
    }

    private static int TimesFor(Action work)
    {
        work();
        return Math.Max(1, (int)Math.Ceiling(RoundSeconds / SecondsOf(work, 1)));
    }

    private static double SecondsOf(Action work, int times)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
            work();
        return watch.Elapsed.TotalSeconds;
    }
}
