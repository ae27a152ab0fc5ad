using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Benchmarks;

/// <summary>How long finding a speaker takes among many that are made up: p50, p95 and the longest for each kind of what people type.</summary>
internal static class SpeakersBenchmark
{
    private const int WarmUps = 20;

    /// <returns>0 when p95 over all is within <paramref name="limit"/> milliseconds.</returns>
    public static async Task<int> RunAsync(int known, int rounds, int limit)
    {
        await using var store = await BenchmarkStore.OpenAsync();
        await FillAsync(store, known);
        return await MeasureAsync(new(store.Services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>()), known, rounds, limit) ? 0 : 1;
    }

    /// <summary>Writes the speakers as rows; opening the database again makes the words for them.</summary>
    private static async Task FillAsync(BenchmarkStore store, int known)
    {
        await using (var context = await store.Services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>().CreateDbContextAsync())
            await MadeUpSpeakers.WriteAsync(context, known);
        var watch = Stopwatch.StartNew();
        await store.ReopenAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{known} speakers; the words of all were made in {watch.Elapsed.TotalSeconds:0.0} s"));
    }

    private static async Task<bool> MeasureAsync(FilterChoicesQuery query, int known, int rounds, int limit)
    {
        var all = new List<double>();
        var before = Environment.CpuUsage.TotalTime;
        Console.WriteLine($"{"ms: p50",8} {"p95",8} {"max",8} {"found",6}  what was typed");
        foreach (var (kind, typed) in MadeUpSpeakers.Typed(known, rounds))
        {
            var times = new List<double>();
            var found = 0;
            foreach (var (words, round) in typed.Take(WarmUps).Concat(typed).Select((words, round) => (words, round)))
            {
                var watch = Stopwatch.StartNew();
                found += (await query.SpeakersAsync(words)).Count;
                if (round >= WarmUps)
                    times.Add(watch.Elapsed.TotalMilliseconds);
            }

            Print(times, $"{found / (typed.Count + Math.Min(WarmUps, typed.Count)),6}  {kind}: {typed[0]}");
            all.AddRange(times);
        }

        Print(all, $"{"",6}  all");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / all.Count:0.0} ms of processor time for each search"));
        var isGood = all.Percentile(0.95) <= limit;
        Console.WriteLine(isGood ? $"95 of 100 searches take at most {limit} ms." : $"95 of 100 searches do not stay within {limit} ms.");
        return isGood;
    }

    private static void Print(List<double> times, string words) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times.Percentile(0.5),8:0.0} {times.Percentile(0.95),8:0.0} {times.Max(),8:0.0} {words}"));
}
