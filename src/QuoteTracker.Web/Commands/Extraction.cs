using System.Text.Json;
using System.Threading.Channels;
using QuoteTracker.Analysis;

namespace QuoteTracker.Web.Commands;

/// <summary>
/// Runs the analysis over a stream of items on all cores and writes the answers in the order of the items.
/// At most a few documents for each core are held at a time, and together no more than a bound of bytes.
/// </summary>
internal sealed class Extraction(Stream output, TextWriter errors)
{
    private const int HeldForEachCore = 8;

    /// <summary>Items that could not be read.</summary>
    public int Faults { get; private set; }

    public async Task RunAsync(IEnumerable<ExtractItem> items, CancellationToken cancel)
    {
        var answers = Channel.CreateBounded<Task<Answer>>(HeldForEachCore * Environment.ProcessorCount);
        var reading = Task.Run(() => ReadAsync(items, answers.Writer, cancel), cancel);
        await using var buffered = new BufferedStream(output, 1 << 16);
        await foreach (var task in answers.Reader.ReadAllAsync(cancel))
        {
            Write(await task, buffered);
            // Whoever feeds a line at a time gets its answer at once.
            if (!(answers.Reader.TryPeek(out var next) && next.IsCompleted)) await buffered.FlushAsync(cancel);
        }

        await reading;
    }

    private static async Task ReadAsync(IEnumerable<ExtractItem> items, ChannelWriter<Task<Answer>> answers, CancellationToken cancel)
    {
        var held = new HeldBytes(ExtractInput.LongestDocument);
        try
        {
            foreach (var item in items)
            {
                var weight = item.Line?.Length ?? WeightOf(item.File);
                await held.TakeAsync(weight, cancel);
                var work = Task.Run(() => Analyze(item), cancel);
                _ = work.ContinueWith(_ => held.Return(weight), TaskScheduler.Default);
                await answers.WriteAsync(work, cancel);
            }
        }
        finally
        {
            answers.Complete();
        }
    }

    private static long WeightOf(string? file) => file is not null && new FileInfo(file) is { Exists: true } found ? found.Length : 0;

    private static Answer Analyze(ExtractItem item)
    {
        try
        {
            if (item.Fault is { } fault) return new Answer(item.Where, null, fault);
            var document = item.Line is { } line ? ExtractDocument.FromJson(line) : ExtractDocument.FromFile(item.File!);
            return new Answer(item.Where, ExtractJson.Write(document.Id, DocumentAnalyzer.Analyze(document.Source)), null);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new Answer(item.Where, null, error.Message);
        }
    }

    private void Write(Answer answer, Stream stream)
    {
        if (answer.Json is { } json)
        {
            stream.Write(json);
            return;
        }

        Faults++;
        errors.WriteLine($"{answer.Where}: {answer.Fault}");
    }

    private sealed record Answer(string Where, byte[]? Json, string? Fault);
}
