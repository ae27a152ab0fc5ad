using System.Diagnostics;
using System.Globalization;

namespace QuoteTracker.Benchmarks;

/// <summary>How much longer pages take while documents are stored. What it stores stays in the database.</summary>
internal static class ReadingBenchmark
{
    private static readonly string[] Pages = ["quotes", "quotes with a noun", "overview of a period", "statements of a period", "speakers", "theme"];

    public static async Task RunAsync(IServiceProvider services, MillionQuestions questions, int quotes, int rounds, long seed)
    {
        var documents = ImportBenchmark.Documents(quotes, seed);
        var idle = await ReadAsync(questions, rounds);
        using var ending = new CancellationTokenSource();
        var writing = Task.Run(() => ImportBenchmark.WriteAsync(services, documents, ending.Token));
        var during = await ReadAsync(questions, rounds);
        var isDone = writing.IsCompleted;
        await ending.CancelAsync();
        await writing;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading: p95 {idle:0} ms at rest, {during:0} ms while documents are stored, {during / idle:0.0} times{(isDone ? "; the storing ended before the reading" : "")}"));
    }

    private static async Task<double> ReadAsync(MillionQuestions questions, int rounds)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (_, ask) in questions.All.Where(question => Pages.Contains(question.Name)))
            {
                var watch = Stopwatch.GetTimestamp();
                await ask(round);
                times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            }
        }

        return times.Percentile(0.95);
    }
}
