using System.Diagnostics;
using System.Globalization;

namespace QuoteTracker.Benchmarks;

/// <summary>How long the server takes for each page: p50 and p95 over some requests, one at a time.</summary>
internal static class PagesBenchmark
{
    private const int WarmUps = 3;

    /// <returns>0 when every page answers well and its p95 is within <paramref name="limit"/> milliseconds.</returns>
    public static async Task<int> RunAsync(Uri server, IReadOnlyList<string> paths, int requests, int limit)
    {
        using var client = new HttpClient { BaseAddress = server, Timeout = TimeSpan.FromSeconds(30) };
        var routes = paths.Count > 0 ? paths : await PageLinks.FindAsync(client);
        Console.WriteLine($"{"ms: p50",8} {"p95",8} {"max",8} {"KB",8}  page ({requests} requests each, one at a time)");
        var isGood = true;
        foreach (var route in routes)
            isGood &= await MeasureAsync(client, route, requests, limit);
        Console.WriteLine(isGood ? $"All {routes.Count} pages answer within {limit} ms." : $"Not every page answers within {limit} ms.");
        return isGood ? 0 : 1;
    }

    private static async Task<bool> MeasureAsync(HttpClient client, string route, int requests, int limit)
    {
        var times = new List<double>();
        var length = 0;
        for (var i = 0; i < WarmUps + requests; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await client.GetAsync(new Uri(route, UriKind.Relative));
            length = (await answer.Content.ReadAsByteArrayAsync()).Length;
            if (!answer.IsSuccessStatusCode)
            {
                Console.WriteLine($"{"status",8} {(int)answer.StatusCode,8} {"",8} {"",8}  {route}");
                return false;
            }

            if (i >= WarmUps)
                times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        var p95 = times[(int)Math.Ceiling(times.Count * 0.95) - 1];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2],8:0.0} {p95,8:0.0} {times[^1],8:0.0} {length / 1e3,8:0.0}  {route}{(p95 > limit ? "  TOO SLOW" : "")}"));
        return p95 <= limit;
    }
}
