using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Synthetic;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Benchmarks;

/// <summary>Imports the same documents where few speakers are known and where many are, in turns, so that what else the machine does hits both. Whom the smaller store knows the larger one knows too.</summary>
internal sealed class SpeakerImport(IServiceProvider few, IServiceProvider many, int fewer, int more)
{
    private const int Batch = Importer.LargestBatch;
    private const int WarmUps = 4;
    private const double Allowed = 0.1;

    private readonly SyntheticCollection _said = new(100_000);

    /// <returns>True when the import into the larger store is slower by less than a tenth.</returns>
    public async Task<bool> MeasureAsync(int documents)
    {
        var (analysis, onFew, onMany) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        var all = documents + (WarmUps * Batch);
        foreach (var (numbers, at) in Enumerable.Range(0, all).Chunk(Batch).Select((numbers, at) => (numbers, at)))
        {
            var before = Environment.CpuUsage.TotalTime;
            var analysed = numbers.Select(number => (DocumentAnalyzer.Analyze(new SourceText(Text(number)) { Date = Day(number), Source = "The Courier" }), new DocumentArrival("made up"))).ToList();
            var (spent, small, large) = (Environment.CpuUsage.TotalTime - before, await WriteAsync(few, analysed), await WriteAsync(many, analysed));
            if (at >= WarmUps)
                (analysis, onFew, onMany) = (analysis + spent, onFew + small, onMany + large);
        }

        var (fewEnd, manyEnd) = (await SettleAsync(few), await SettleAsync(many));
        Print($"{fewer,8} speakers known: {documents / (analysis + onFew).TotalSeconds:0} documents a second of processor time, {onFew.TotalMilliseconds / documents:0.00} ms each to store, {fewEnd.TotalMilliseconds / all:0.00} ms at the end of the run");
        Print($"{more,8} speakers known: {documents / (analysis + onMany).TotalSeconds:0} documents a second of processor time, {onMany.TotalMilliseconds / documents:0.00} ms each to store, {manyEnd.TotalMilliseconds / all:0.00} ms at the end of the run");
        var fall = 1 - ((analysis + onFew) / (analysis + onMany));
        var whole = 1 - ((analysis + onFew + (fewEnd * documents / all)) / (analysis + onMany + (manyEnd * documents / all)));
        Print($"the rate falls by {100 * fall:0.0} %, with the end of the run by {100 * whole:0.0} %");
        return fall < Allowed && whole < Allowed;
    }

    /// <summary>What is compared once more when the run is over.</summary>
    private static async Task<TimeSpan> SettleAsync(IServiceProvider store)
    {
        var before = Environment.CpuUsage.TotalTime;
        await store.GetRequiredService<DocumentWriter>().SettleAsync();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static async Task<TimeSpan> WriteAsync(IServiceProvider store, List<(DocumentAnalysis, DocumentArrival)> analysed)
    {
        var before = Environment.CpuUsage.TotalTime;
        await store.GetRequiredService<DocumentWriter>().WriteAsync(analysed);
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>Three quotes: mostly of people whom both stores know, some by surname or in another spelling, one in five of somebody new.</summary>
    private string Text(int number)
    {
        var (text, random) = (new StringBuilder(), new SyntheticRandom(3, 1, number));
        for (var at = 0; at < 3; at++)
        {
            var (words, person, kind) = (_said.Document(number).Quotes[0].Text, 1 + (int)(fewer * Math.Pow(random.NextShare(), 2)), random.Next(10));
            var name = kind switch { < 6 => MadeUpNames.Full(person), 6 => MadeUpNames.Surname(person), 7 => MadeUpNames.Respelled(person), _ => MadeUpNames.Unheard((3 * number) + at) };
            text.Append(CultureInfo.InvariantCulture, $"The session of day {number} went on for hours. “{words} It is point {at} of {number},” said {name}. Nobody else took the floor.\n\n");
        }

        return text.ToString();
    }

    private static DocumentDate? Day(int number) => DocumentDate.TryCreate(2017 + (number % 9), 1 + (number % 12), 1 + (number % 28), DateOrigin.Metadata);

    private static void Print(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
}
