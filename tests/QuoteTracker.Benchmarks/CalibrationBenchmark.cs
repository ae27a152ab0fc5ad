using System.Globalization;
using System.Text.Json;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Benchmarks;

/// <summary>How far the confidence can be believed: for each tenth of it the share that is right, over texts that a person marked. Fragments are counted, as in scoring.</summary>
internal sealed class CalibrationBenchmark
{
    /// <summary>Below this a tenth tells too little.</summary>
    private const int Enough = 20;

    private readonly CalibrationTenth[] _named = [.. Enumerable.Range(0, 10).Select(_ => new CalibrationTenth())];
    private readonly CalibrationTenth _unknown = new();

    public static int Run(string file, double unknownBelow)
    {
        var run = new CalibrationBenchmark();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
            run.Add(line, new AnalysisOptions { UnknownBelow = unknownBelow });
        return run.Print();
    }

    private void Add(string line, AnalysisOptions options)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString() ?? "";
        var analysis = DocumentAnalyzer.Analyze(new SourceText(text), options);
        var marking = new FragmentMarking(analysis, MarkedFragment.Read(json.RootElement, text));
        foreach (var quote in analysis.Quotes)
        {
            var isUnknown = quote.Speaker is null && quote.Mention is null;
            foreach (var gold in quote.Fragments.Select(marking.Find))
            {
                var tenth = isUnknown ? _unknown : _named[Math.Min(9, (int)(quote.Confidence * 10))];
                tenth.Add(quote.Confidence, gold is not null && (isUnknown || marking.IsRight(quote, gold)));
            }
        }
    }

    private int Print()
    {
        var all = _named.Sum(tenth => tenth.Count) + _unknown.Count;
        if (all == 0)
        {
            Console.Error.WriteLine("No quote was found.");
            return 1;
        }

        Write($"confidence   fragments   mean   right   difference   95 % interval of right");
        for (var i = 0; i < _named.Length; i++)
            Write($"{i / 10.0:0.0}–{(i + 1) / 10.0:0.0}    {Row(_named[i])}");
        Write($"no speaker {Row(_unknown)}   (right: that it is a quote at all)");
        var error = _named.Sum(tenth => Math.Abs(tenth.Right - tenth.Confidence)) / Math.Max(1, _named.Sum(tenth => tenth.Count));
        Write($"expected calibration error {error * 100:0.0} points over {_named.Sum(tenth => tenth.Count)} fragments with a speaker; * fewer than {Enough} fragments, too few to tell");
        return 0;
    }

    private static string Row(CalibrationTenth tenth)
    {
        if (tenth.Count == 0)
            return $"{0,9}";
        var (low, high) = tenth.Interval;
        return string.Create(CultureInfo.InvariantCulture,
            $"{tenth.Count,9}   {tenth.MeanConfidence,4:0.000}   {tenth.ShareRight,5:0.000}   {(tenth.ShareRight - tenth.MeanConfidence) * 100,+10:+0.0;-0.0}   {low:0.000}–{high:0.000}{(tenth.Count < Enough ? " *" : "")}");
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
