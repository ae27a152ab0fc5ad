using System.Diagnostics;
using System.Globalization;
using System.Text;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Benchmarks;

/// <summary>How fast the analysis is over the texts of a JSON Lines file, beside a plain scan of the same texts in the same run.</summary>
internal static class ExtractBenchmark
{
    private const double RoundSeconds = 2;
    private static readonly AnalysisOptions Options = new() { HasTermsOfQuotesOnly = true };
    private static readonly int[] Sizes = [1_000, 100_000, 10_000_000];

    public static int Run(string file, int rounds)
    {
        var texts = Corpus.Read(file);
        if (texts.Count == 0)
            return 1;

        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        Print($"{texts.Count} texts, {bytes / 1e6:0.00} MB as UTF-8; {Environment.ProcessorCount} cores; best of {rounds} rounds of {RoundSeconds} s and more");

        var quotes = 0L;
        var scan = Steady(rounds, () => texts.Sum(PlainScan.Words));
        var one = Steady(rounds, () => quotes = texts.Sum(text => (long)Analyze(text).Quotes.Count));
        var allocated = AllocatedBy(() => texts.Sum(text => (long)Analyze(text).Quotes.Count));
        var all = Steady(rounds, () => Parallel.ForEach(texts, text => Analyze(text)));

        Print($"quotes found         {quotes}");
        PrintSpeed("one core", one, bytes, texts.Count);
        PrintSpeed("all cores", all, bytes, texts.Count);
        Print($"all to one           {one / all:0.00} times");
        PrintSpeed("plain scan", scan, bytes, texts.Count);
        Print($"analysis to scan     {one / scan:0.0} times the time");
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

    /// <summary>Seconds for doing the work once, from rounds long enough that neither the clock nor a collection of garbage decides.</summary>
    private static double Steady<T>(int rounds, Func<T> work)
    {
        var once = Best(1, work);
        var times = (int)Math.Ceiling(RoundSeconds / once);
        return Best(rounds, () =>
        {
            for (var i = 0; i < times; i++)
                work();
        }) / times;
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

    private static double Best<T>(int rounds, Func<T> work) => Best(rounds, () => { _ = work(); });

    /// <summary>What the command of that name asks for.</summary>
    private static DocumentAnalysis Analyze(string text) => DocumentAnalyzer.Analyze(new SourceText(text), Options);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
