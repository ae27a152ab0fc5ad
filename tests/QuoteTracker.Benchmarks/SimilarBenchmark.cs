using System.Diagnostics;
using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Benchmarks;

/// <summary>Time of finding the most similar lines among many, and how often the line that a question was made of comes first.</summary>
internal static class SimilarBenchmark
{
    private const int Questions = 300;
    private const int Most = 10;

    public static int Run(int count, int rounds, int limit)
    {
        var texts = Enumerable.Range(0, count).Select(MadeUpStatements.Of).ToList();
        var watch = Stopwatch.StartNew();
        var index = PointIndex.Build(texts);
        Console.WriteLine($"{count} lines loaded in {watch.Elapsed.TotalSeconds:0.0} s");

        var asked = Enumerable.Range(0, Math.Min(Questions, count)).Select(i => i * (count / Math.Min(Questions, count))).ToList();
        var first = asked.Count(place => index.Find(MadeUpStatements.Reworded(place), Most) is [var best, ..] && texts[best.Place] == texts[place]);
        var times = Enumerable.Range(0, rounds).Select(_ => Time(index, asked)).ToList();
        var best = times.MinBy(time => time.Processor);
        Console.WriteLine($"a question: {best.Clock:0.00} ms, processor {best.Processor:0.00} ms (best of {rounds} rounds of {asked.Count}); reworded line first in {100.0 * first / asked.Count:0.0} %");
        return best.Processor <= limit ? 0 : 1;
    }

    /// <returns>Milliseconds a question, by the clock and of the processor.</returns>
    private static (double Clock, double Processor) Time(PointIndex index, List<int> asked)
    {
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        foreach (var place in asked) index.Find(MadeUpStatements.Reworded(place), Most);
        process.Refresh();
        return (watch.Elapsed.TotalMilliseconds / asked.Count, (process.TotalProcessorTime - before).TotalMilliseconds / asked.Count);
    }
}
