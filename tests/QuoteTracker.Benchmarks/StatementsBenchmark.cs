using System.Diagnostics;
using System.Globalization;
using QuoteTracker.Synthetic;

namespace QuoteTracker.Benchmarks;

/// <summary>How well and how quickly quotes are joined into statements over a made-up collection whose truth is known.</summary>
internal static class StatementsBenchmark
{
    private const int Small = 100_000;
    private const int Added = 10_000;
    private const double LeastF1 = 0.97;
    private const double MostRatio = 12;
    private const double MostShareOfAdding = 0.03;

    /// <returns>0 when every target is met.</returns>
    public static int Run(int quotes, int seed)
    {
        var isGood = MeasureTruth(seed);
        return MeasureTime(quotes, seed) && isGood ? 0 : 1;
    }

    private static bool MeasureTruth(int seed)
    {
        var (run, counts) = (new StatementsRun(), new PairCounts());
        var joined = new List<(SyntheticQuote Quote, int? Statement)>();
        run.Join(Quotes(Small, seed), (quote, statement) =>
        {
            counts.Add(quote, statement);
            joined.Add((quote, statement));
        });
        Print($"{Small} quotes in {run.Statements} statements: pairs P {counts.Precision:0.0000} R {counts.Recall:0.0000} F1 {counts.F1:0.0000}; {counts.Turned} pairs joined that differ by a negation, number, name or one noun");
        foreach (var (variation, share) in PairCounts.ShareAtHome(joined))
            Print($"  {variation,-12} {share:0.000} with most of their statement");
        MeasureOrder(joined, seed);
        return Check(counts.F1 >= LeastF1 && counts.Turned == 0, $"F1 of at least {LeastF1}, no turned pair");
    }

    /// <summary>The same quotes in another order: how far the two results are one, by pairs.</summary>
    private static void MeasureOrder(List<(SyntheticQuote Quote, int? Statement)> joined, int seed)
    {
        var shuffled = joined.ToArray();
        new Random(seed).Shuffle(shuffled);
        var counts = new PairCounts();
        var first = new Dictionary<SyntheticQuote, int?>(ReferenceEqualityComparer.Instance);
        foreach (var (quote, statement) in shuffled)
            first[quote] = statement;
        new StatementsRun().Join(shuffled.Select(one => one.Quote), (quote, statement) => counts.Add(quote with { Statement = first[quote] ?? -1, Root = -1 }, statement));
        Print($"  in another order F1 {counts.F1:0.0000} against the first order");
    }

    private static bool MeasureTime(int quotes, int seed)
    {
        var small = new StatementsRun();
        small.Join(Quotes(quotes + Added, seed).Take(quotes / 10));
        Print($"{quotes / 10} quotes: {small.Elapsed.TotalSeconds:0.0} s, {small.Processor.TotalSeconds:0.0} s of processor time");
        var (grown, first) = (new StatementsRun(), new List<int?>(quotes + Added));
        grown.Join(Quotes(quotes + Added, seed).Take(quotes), (_, statement) => first.Add(statement));
        var (built, processor) = (grown.Elapsed, grown.Processor);
        using var process = Process.GetCurrentProcess();
        Print($"{quotes} quotes in {grown.Statements} statements: {built.TotalSeconds:0.0} s, {processor.TotalSeconds:0.0} s of processor time, {process.PeakWorkingSet64 / 1e6:0} MB at most");
        var added = Quotes(quotes + Added, seed).Skip(quotes).ToList();
        GC.Collect(); // what making the quotes left behind is not the index's
        grown.Join(added, (_, statement) => first.Add(statement));
        var (rebuilt, second) = (new StatementsRun(), new List<int?>(quotes + Added));
        rebuilt.Join(Quotes(quotes + Added, seed), (_, statement) => second.Add(statement));
        var (ratio, share) = (processor / small.Processor, (grown.Processor - processor) / rebuilt.Processor);
        Print($"ten times the quotes take {ratio:0.0} times the processor time; adding {Added} takes {share:0.0000} of a rebuild's and gives {(first.SequenceEqual(second) ? "the same" : "ANOTHER")} result");
        return Check(ratio <= MostRatio && share <= MostShareOfAdding && first.SequenceEqual(second), $"at most {MostRatio} times, at most {MostShareOfAdding} for adding, the same result");
    }

    private static IEnumerable<SyntheticQuote> Quotes(int quotes, int seed) => new SyntheticCollection(quotes, seed).Documents().SelectMany(document => document.Quotes);

    private static bool Check(bool isMet, string target)
    {
        Print($"{(isMet ? "met" : "NOT MET")}: {target}");
        return isMet;
    }

    private static void Print(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
}
