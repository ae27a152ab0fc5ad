using System.Text.Json;
using System.Threading.Channels;
using QuoteTracker.Analysis;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Commands;

/// <summary>
/// Runs the analysis over a stream of items on all cores and writes the answers in the order of the items.
/// At most a few documents for each core are held at a time, and together no more than a bound of bytes.
/// </summary>
internal sealed class Extraction(Stream output, TextWriter errors, AnalysisOptions options, IntakeLimits limits)
{
    private const int HeldForEachCore = 8;
    private const int LongText = 4 * 1024 * 1024;

    private readonly DocumentReader _files = new(limits);

    /// <summary>Items that could not be read.</summary>
    public int Faults { get; private set; }

    public async Task RunAsync(IEnumerable<ExtractItem> items, CancellationToken cancel)
    {
        var answers = Channel.CreateBounded<Task<Answer>>(HeldForEachCore * Environment.ProcessorCount);
        var held = new HeldBytes(limits.MaxDocumentBytes);
        var reading = Task.Run(() => ReadAsync(items, held, answers.Writer, cancel), cancel);
        await using var buffered = new BufferedStream(output, 1 << 16);
        await foreach (var task in answers.Reader.ReadAllAsync(cancel))
        {
            var answer = await task;
            Write(answer, buffered);
            held.Return(answer.Weight);
            // Whoever feeds a line at a time gets its answer at once.
            if (!(answers.Reader.TryPeek(out var next) && next.IsCompleted)) await buffered.FlushAsync(cancel);
        }

        await reading;
    }

    private async Task ReadAsync(IEnumerable<ExtractItem> items, HeldBytes held, ChannelWriter<Task<Answer>> answers, CancellationToken cancel)
    {
        try
        {
            foreach (var item in items)
            {
                var weight = item.Line?.Length ?? WeightOf(item.File);
                await held.TakeAsync(weight, cancel);
                await answers.WriteAsync(Task.Run(() => Analyze(item) with { Weight = weight }, cancel), cancel);
            }
        }
        finally
        {
            answers.Complete();
        }
    }

    private static long WeightOf(string? file) => file is not null && new FileInfo(file) is { Exists: true } found ? found.Length : 0;

    private Answer Analyze(ExtractItem item)
    {
        try
        {
            if (item.Fault is { } fault) return new Answer(item.Where, null, fault);
            var document = item.Line is { } line ? ExtractDocument.FromJson(line) : ExtractDocument.FromFile(item.File!, _files);
            return new Answer(item.Where, QuotesOf(document), null);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new Answer(item.Where, null, error.Message);
        }
    }

    private ReadOnlyMemory<byte> QuotesOf(ExtractDocument document)
    {
        ForgetIfLong(document.Source.Text);
        var analysis = DocumentAnalyzer.Analyze(document.Source, options);
        ForgetIfLong(document.Source.Text);
        return ExtractJson.Write(document.Id, analysis);
    }

    /// <summary>What a step over a long text leaves behind is collected before the next step begins: the collector alone would let the steps add up.</summary>
    private static void ForgetIfLong(string text)
    {
        if (text.Length > LongText) GC.Collect();
    }

    private void Write(Answer answer, Stream stream)
    {
        if (answer.Json is { } json)
        {
            stream.Write(json.Span);
            return;
        }

        Faults++;
        errors.WriteLine($"{answer.Where}: {answer.Fault}");
    }

    private sealed record Answer(string Where, ReadOnlyMemory<byte>? Json, string? Fault)
    {
        /// <summary>Bytes of the document, held until the answer is written.</summary>
        public long Weight { get; init; }
    }
}
