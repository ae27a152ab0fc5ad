using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace QuoteTracker.Benchmarks;

/// <summary>How long it takes to decide who somebody is among many known speakers, and by how much more of them slow an import down.</summary>
internal static class IdentityBenchmark
{
    private const int Fewer = 1_000;
    private const int More = 100_000;

    /// <returns>0 when a decision takes at most 2 ms of processor time at the median and 10 at the 95th percentile, and an import slows down by less than a tenth.</returns>
    public static async Task<int> RunAsync(int known, int rounds, int documents)
    {
        bool isGood;
        await using (var all = await OpenAsync(known))
            isGood = await new NameDecisions(all.Services, known).MeasureAsync(rounds);

        await using var few = await OpenAsync(Fewer);
        await using var many = await OpenAsync(More);
        return await new SpeakerImport(few.Services, many.Services, Fewer, More).MeasureAsync(documents) && isGood ? 0 : 1;
    }

    private static async Task<BenchmarkStore> OpenAsync(int known)
    {
        var store = await BenchmarkStore.OpenAsync();
        Fill(store.Path, known);
        return store;
    }

    private static void Fill(string path, int known)
    {
        var watch = Stopwatch.StartNew();
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var speakers = new KnownSpeakers(connection, known);
        speakers.Write();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{speakers.Count} speakers written in {watch.Elapsed.TotalSeconds:0.0} s"));
    }
}
