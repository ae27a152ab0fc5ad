using System.Diagnostics;
using System.Text.Json;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Benchmarks;

/// <summary>Time of a judgment on two names, read before and not, and of the keys of a name.</summary>
internal static class NamesBenchmark
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(2);

    public static int Run(string file)
    {
        var pairs = File.ReadLines(file).Where(line => line.Length > 0).Select(Read).ToList();
        if (pairs.Count == 0) return 1;
        foreach (var kind in pairs.GroupBy(pair => pair.A.Kind))
        {
            var mine = kind.ToList();
            Say(kind.Key, "pair, names already read", Time(mine, pair => NameJudge.Judge(pair.A, pair.B)));
            Say(kind.Key, "pair, reading included", Time(mine, pair => NameJudge.Judge(new NameUse(pair.A.Name, kind.Key, pair.A.Context), new NameUse(pair.B.Name, kind.Key, pair.B.Context))));
            Say(kind.Key, "pair of two unlike names", Time([.. mine.Zip(mine.Skip(1), (one, other) => (one.A, other.B))], pair => NameJudge.Judge(pair.A, pair.B)));
            Say(kind.Key, $"keys of a name ({mine.Average(pair => NameKeys.Of(pair.A.Name, kind.Key).Count):0.0} on average)", Time(mine, pair => NameKeys.Of(pair.A.Name, kind.Key)));
        }

        return 0;
    }

    private static void Say(SpeakerKind kind, string what, double microseconds) => Console.WriteLine($"{kind,-7} {what,-45} {microseconds,8:0.00} µs");

    private static double Time(List<(NameUse A, NameUse B)> pairs, Action<(NameUse A, NameUse B)> judge)
    {
        pairs.ForEach(judge);
        var (watch, count) = (Stopwatch.StartNew(), 0L);
        for (; watch.Elapsed < Long; count += pairs.Count) pairs.ForEach(judge);
        return watch.Elapsed.TotalMicroseconds / count;
    }

    private static (NameUse A, NameUse B) Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var kind = root.TryGetProperty("kind", out var stated) && stated.GetString() == "body" ? SpeakerKind.Body : SpeakerKind.Person;
        return (Use(root, "a", kind), Use(root, "b", kind));
    }

    private static NameUse Use(JsonElement root, string name, SpeakerKind kind) =>
        new(root.GetProperty(name).GetString()!, kind, NameContext.Read(root.TryGetProperty("context_" + name, out var context) ? context.GetString() : null));
}
