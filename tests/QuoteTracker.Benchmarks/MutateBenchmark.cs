using System.Globalization;
using System.Text;
using QuoteTracker.Analysis.Tests.Mutations;

namespace QuoteTracker.Benchmarks;

/// <summary>Damages the texts of a file in every way and analyses them: nothing may throw, no invariant break, no text take much longer per byte than sound ones.</summary>
internal sealed class MutateBenchmark(IReadOnlyList<string> texts, int seed, int times)
{
    private const int MostFaultsShown = 20;
    private const int LongText = 1_000_000;

    /// <summary>A mutated text slower than the slowest sound one by more than this is a fault. In a text in capitals every word could be a name: that takes up to five times as long per byte, at any length.</summary>
    private const double MostTimesSlower = 10;

    private readonly Dictionary<string, List<double>> _perByte = [];
    private double _suspicious = double.MaxValue;
    private double _slow = double.MaxValue;
    private int _faults;

    /// <returns>0 when there was no fault.</returns>
    public int Run()
    {
        MeasureSound();
        for (var i = 0; i < texts.Count * times; i++)
            TryOne(texts[i % texts.Count], i % texts.Count + 1, seed + i);
        PrintTable();
        Print($"{texts.Count * times} mutated texts, {_faults} faults");
        return _faults == 0 ? 0 : 1;
    }

    /// <summary>Repeats one mutated text by the line and seed that a fault was reported with.</summary>
    public static int Repeat(string text, int seed)
    {
        var (kind, mutated) = MutationRun.Mutate(text, seed);
        var run = MutationRun.Of(mutated);
        Console.WriteLine(mutated);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {run.PerByte:0} ns per byte; {run.Fault?.ToString() ?? "no fault"}"));
        return run.Fault is null ? 0 : 1;
    }

    private void MeasureSound()
    {
        var first = texts.Select(text => MutationRun.Of(text)).ToList();
        for (var i = 0; i < first.Count; i++)
            Report(first[i].Fault, $"line {i + 1} as it is");
        if (Sorted(first) is not [_, ..] sorted)
            return;
        _suspicious = 1.5 * sorted[sorted.Count / 2];
        var sound = Sorted(texts.Select(text => MutationRun.Of(text, _suspicious)));
        _slow = sound[^1] * MostTimesSlower;
        Print($"{"ns per byte",-26} {"texts",7} {"median",7} {"worst",7} {"1 MB",7}");
        PrintRow("as they are", sound, text => text);
    }

    private void TryOne(string text, int line, int seed)
    {
        var (kind, mutated) = MutationRun.Mutate(text, seed);
        var run = MutationRun.Of(mutated, _suspicious);
        Report(run.Fault ?? (run.PerByte > _slow ? new TimeoutException($"{run.PerByte} ns per byte") : null), $"line {line}, seed {seed}, {kind}");
        if (!_perByte.TryGetValue(kind, out var all))
            _perByte[kind] = all = [];
        if (double.IsFinite(run.PerByte))
            all.Add(run.PerByte);
    }

    private void Report(Exception? fault, string which)
    {
        if (fault is not null && ++_faults <= MostFaultsShown)
            Console.WriteLine($"{which}: {fault}");
    }

    private static List<double> Sorted(IEnumerable<MutationRun> runs) => [.. runs.Select(run => run.PerByte).Where(double.IsFinite).Order()];

    private void PrintTable()
    {
        foreach (var kind in MutationKinds.All)
        {
            if (_perByte.TryGetValue(kind.Name, out var all) && all.Count > 0)
                PrintRow(kind.Name, [.. all.Order()], text => kind.Mutate(text, seed));
        }
    }

    /// <summary>The last column is one text of a megabyte, of all texts one after the other, damaged as a whole: what is more than linear shows there.</summary>
    private void PrintRow(string what, List<double> sorted, Func<string, string> damage)
    {
        var run = MutationRun.Of(damage(Joined()));
        Report(run.Fault, $"{what}, one text of a megabyte");
        Print($"{what,-26} {sorted.Count,7} {sorted[sorted.Count / 2],7:0} {sorted[^1],7:0} {run.PerByte,7:0}");
    }

    private string Joined()
    {
        var joined = new StringBuilder(LongText + 10_000);
        for (var i = 0; joined.Length < LongText; i++)
            joined.Append(texts[i % texts.Count]).Append("\n\n");
        return joined.ToString(0, LongText);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
