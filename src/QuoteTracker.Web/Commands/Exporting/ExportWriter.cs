using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace QuoteTracker.Web.Commands.Exporting;

/// <summary>Writes quotes to a stream as they come.</summary>
internal static class ExportWriter
{
    private static readonly string[] Columns =
    [
        "id", "date", "precision", "speaker", "role", "kind", "text", "source", "title", "address", "document", "offsets", "cue", "mention", "rule", "confidence",
        "themes", "tags", "statement", "utterance",
    ];

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The number of quotes written.</summary>
    public static async Task<int> WriteAsync(IAsyncEnumerable<ExportedQuote> quotes, ExportFormat format, Stream output, CancellationToken cancel = default)
    {
        var count = 0;
        var counted = quotes.Select(quote =>
        {
            count++;
            return quote;
        });
        if (format == ExportFormat.Json)
            await JsonSerializer.SerializeAsync(output, counted, JsonOptions, cancel);
        else
            await WriteCsvAsync(counted, output, cancel);
        return count;
    }

    // With a byte order mark, so that spreadsheets see UTF-8; a text that begins like a formula gets an apostrophe before it.
    private static async Task WriteCsvAsync(IAsyncEnumerable<ExportedQuote> quotes, Stream output, CancellationToken cancel)
    {
        await using var csv = CsvWriter.Create(output, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true);
        await csv.WriteRecordAsync(Columns, cancel);
        await foreach (var quote in quotes.WithCancellation(cancel))
            await csv.WriteRecordAsync(Fields(quote), cancel);
    }

    private static string?[] Fields(ExportedQuote quote) =>
    [
        Number(quote.Id), quote.Date, quote.Precision, quote.Speaker, quote.Role, quote.Kind, quote.Text, quote.Source, quote.Title, quote.Address,
        Number(quote.Document), quote.Offsets, quote.Cue, quote.Mention, quote.Rule, Number(quote.Confidence),
        string.Join("; ", quote.Themes), string.Join("; ", quote.Tags), Number(quote.Statement), Number(quote.Utterance),
    ];

    private static string? Number(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);
}
