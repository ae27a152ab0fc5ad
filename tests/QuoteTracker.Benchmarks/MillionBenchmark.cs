using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Synthetic;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Benchmarks;

/// <summary>How long the questions of the pages take over a made-up collection in a database file, with filters that never repeat.</summary>
internal static class MillionBenchmark
{
    private const int WarmUps = 5;
    private const int Stored = 6_000;

    /// <returns>0 when 95 of 100 answers of each page take at most <paramref name="limit"/> milliseconds of processor time, which other programs on the machine do not change.</returns>
    public static Task<int> RunAsync(int quotes, int rounds, int limit, string? folder, string page) => WithStoreAsync(quotes, folder, async services =>
    {
        await LoadAsync(services);
        var questions = new MillionQuestions(services, new SyntheticCollection(quotes));
        var isGood = await MeasureAsync(questions, rounds, limit, page);
        if (page.Length == 0)
        {
            await ImportBenchmark.RunAsync(ImportBenchmark.Documents(Stored, seed: 5));
            await ReadingBenchmark.RunAsync(services, questions, Stored * 4, rounds, seed: Environment.TickCount64);
        }

        return isGood ? 0 : 1;
    });

    /// <summary>Does something with a store of so many made-up quotes; one that is there in the folder is used as it is.</summary>
    public static async Task<int> WithStoreAsync(int quotes, string? folder, Func<IServiceProvider, Task<int>> measure)
    {
        await using var store = await BenchmarkStore.OpenAsync(folder);
        Fill(store.Path, new SyntheticCollection(quotes));
        return await measure(store.Services);
    }

    private static void Fill(string path, SyntheticCollection collection)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -262144; SELECT COUNT(*) FROM Quotes";
        if ((long)count.ExecuteScalar()! > 0)
            return;
        var store = new SyntheticStore(connection, collection);
        store.Write();
        Print($"{store.Quotes} quotes written in {store.Elapsed.TotalSeconds:0} s, joining included; {new FileInfo(path).Length / 1e6:0} MB");
    }

    /// <summary>What the server does when it starts.</summary>
    private static async Task LoadAsync(IServiceProvider services)
    {
        await services.GetRequiredService<IndexStatistics>().RefreshAsync();
        var (watch, before, memory) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalMemory(forceFullCollection: true));
        await using var context = services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>().CreateDbContext();
        var (quotes, _) = await context.Ledger.CountAsync(context);
        Print($"{quotes} quotes read into memory in {Stopwatch.GetElapsedTime(watch).TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of processor time; {(GC.GetTotalMemory(forceFullCollection: true) - memory) / 1e6:0} MB");
    }

    private static async Task<bool> MeasureAsync(MillionQuestions questions, int rounds, int limit, string page)
    {
        var isGood = true;
        Console.WriteLine($"{"ms: p50",8} {"p95",8} {"of processor: p50",18} {"p95",8} {"first",8}  page ({rounds} requests each, one at a time)");
        foreach (var (name, ask) in questions.All.Where(question => question.Name.Contains(page, StringComparison.Ordinal)))
        {
            var (times, processor, first) = (new List<double>(), new List<double>(), 0.0);
            for (var round = 0; round < WarmUps + rounds; round++)
            {
                var (watch, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                await ask(round);
                var taken = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
                first = round == 0 ? taken : first;
                if (round < WarmUps)
                    continue;
                times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
                processor.Add(taken);
            }

            var isSlow = processor.Percentile(0.95) > limit;
            isGood &= !isSlow;
            Print($"{times.Percentile(0.5),8:0.0} {times.Percentile(0.95),8:0.0} {processor.Percentile(0.5),18:0.0} {processor.Percentile(0.95),8:0.0} {first,8:0.0}  {name}{(isSlow ? "  TOO SLOW" : "")}");
        }

        return isGood;
    }

    private static void Print(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
}
