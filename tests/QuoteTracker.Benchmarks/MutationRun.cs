using System.Diagnostics;
using System.Text;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Tests.Mutations;
using QuoteTracker.Analysis.Tests.Properties;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Benchmarks;

/// <summary>One analysis of one text: what it broke, and how long it took.</summary>
/// <param name="Fault">What was thrown or which invariant does not hold; null when all is well.</param>
/// <param name="PerByte">Nanoseconds per byte of the text as UTF-8.</param>
internal readonly record struct MutationRun(Exception? Fault, double PerByte)
{
    /// <summary>A shorter text costs what any call costs, so that its time per byte says nothing.</summary>
    public const int ShortestTimed = 1_000;

    private const int Times = 3;
    private const int MostTimes = 20;

    /// <summary>Chooses the damage by the seed and does it.</summary>
    public static (string Kind, string Text) Mutate(string text, int seed)
    {
        var kind = MutationKinds.All[seed % MutationKinds.All.Count];
        return (kind.Name, kind.Mutate(text, seed));
    }

    /// <summary>
    /// Analyses a text a few times; the shortest time counts. Where that is more than <paramref name="suspicious"/> nanoseconds per byte,
    /// it is tried more often, because most of what looks slow was the machine doing something else.
    /// </summary>
    public static MutationRun Of(string text, double suspicious = double.MaxValue)
    {
        DocumentAnalysis? analysis = null;
        var bytes = Encoding.UTF8.GetByteCount(text);
        var best = double.MaxValue;
        try
        {
            for (var times = 0; times < (best > suspicious ? MostTimes : Times); times++)
            {
                var watch = Stopwatch.GetTimestamp();
                analysis = DocumentAnalyzer.Analyze(new SourceText(text));
                best = Math.Min(best, Stopwatch.GetElapsedTime(watch).TotalNanoseconds / Math.Max(1, bytes));
            }

            Invariants.Hold(analysis!);
            return new(null, bytes < ShortestTimed ? double.NaN : best);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new(fault, double.NaN);
        }
    }
}
