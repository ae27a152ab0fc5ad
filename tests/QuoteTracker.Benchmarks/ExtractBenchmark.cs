using System.Diagnostics;
using System.Globalization;
using System.Text;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Benchmarks;

/// <summary>How fast the analysis is over the texts of a JSON Lines file, beside a plain scan of the same texts in the same run.</summary>
internal static class ExtractBenchmark
{
    private const int Scan = 0, One = 1, All = 2, ScanOnAll = 3;
    private static readonly AnalysisOptions Options = new() { IsForPrint = true };
    private static readonly int[] Sizes = [1_000, 100_000, 10_000_000];

    public static int Run(string file, int rounds)
    {
        var texts = Corpus.Read(file);
        if (texts.Count == 0)
            return 1;

        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        Print($"{texts.Count} texts, {bytes / 1e6:0.00} MB as UTF-8; {Environment.ProcessorCount} cores; {rounds} rounds of 2 s and more for each, in turn: speeds of the best, ratios the median");

        var quotes = 0L;
        var times = new TimesInTurn(
            rounds,
            () => _ = texts.Sum(PlainScan.Words),
            () => quotes = texts.Sum(text => (long)Analyze(text).Quotes.Count),
            () => Parallel.ForEach(texts, text => Analyze(text)),
            () => Parallel.ForEach(texts, text => PlainScan.Words(text)));
        var allocated = AllocatedBy(() => texts.Sum(text => (long)Analyze(text).Quotes.Count));

        Print($"quotes found         {quotes}");
        PrintSpeed("one core", times.Best(One), bytes, texts.Count);
        PrintSpeed("all cores", times.Best(All), bytes, texts.Count);
        Print($"all to one           {times.Ratio(One, All):0.00} times; a plain scan on all cores to one {times.Ratio(Scan, ScanOnAll):0.00} times");
        PrintSpeed("plain scan", times.Best(Scan), bytes, texts.Count);
        Print($"analysis to scan     {times.Ratio(One, Scan):0.0} times the time");
        PrintTimePerByte(texts);
        Print($"memory asked for     {allocated / (double)bytes:0.0} bytes per byte of text");
        Print($"peak memory          {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB, the texts themselves included ({texts.Sum(text => text.Length * 2L) / 1e6:0} MB)");
        return 0;
    }

    private static void PrintSpeed(string what, double seconds, long bytes, int texts) =>
        Print($"{what,-20} {bytes / 1e6 / seconds:0.00} MB/s, {texts / seconds:0} articles/s");

    private static void PrintTimePerByte(IReadOnlyList<string> texts)
    {
        foreach (var size in Sizes)
        {
            var text = OfSize(texts, size);
            var bytes = Encoding.UTF8.GetByteCount(text);
            var times = Math.Max(1, 2_000_000 / size);
            var seconds = Best(2, () =>
            {
                for (var i = 0; i < times; i++)
                    Analyze(text);
            });
            Print($"a text of {bytes / 1e3,8:0} KB  {seconds / times / bytes * 1e9:0.0} ns per byte");
        }
    }

    /// <summary>One text of about that many characters: the texts one after the other, from the first again when they run out.</summary>
    private static string OfSize(IReadOnlyList<string> texts, int size)
    {
        var text = new StringBuilder(size + 10_000);
        for (var i = 0; text.Length < size; i++)
            text.Append(texts[i % texts.Count]).Append("\n\n");
        return text.ToString(0, size);
    }

    private static long AllocatedBy<T>(Func<T> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Best(int rounds, Action work)
    {
        work();
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    /// <summary>What the command of that name asks for.</summary>
    private static DocumentAnalysis Analyze(string text) => DocumentAnalyzer.Analyze(new SourceText(text), Options);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
