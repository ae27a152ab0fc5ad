using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using QuoteTracker.Web.Commands.Exporting;

namespace QuoteTracker.Web.Commands.Listing;

/// <summary>Writes a list of speakers as CSV or JSON, as exports are written.</summary>
internal static class SpeakerListWriter
{
    private static readonly string[] Columns = ["id", "name", "kind", "quotes", "documents", "first", "last", "spellings", "roles"];

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static async Task WriteAsync(IReadOnlyList<ListedSpeaker> speakers, ExportFormat format, Stream output, CancellationToken stop)
    {
        if (format == ExportFormat.Json)
        {
            await JsonSerializer.SerializeAsync(output, speakers, JsonOptions, stop);
            return;
        }

        await using var csv = CsvWriter.Create(output, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true);
        await csv.WriteRecordAsync(Columns, stop);
        foreach (var speaker in speakers)
            await csv.WriteRecordAsync(Fields(speaker), stop);
    }

    private static string?[] Fields(ListedSpeaker speaker) =>
    [
        Number(speaker.Id), speaker.Name, speaker.Kind, Number(speaker.Quotes), Number(speaker.Documents), speaker.First, speaker.Last,
        string.Join("; ", speaker.Spellings), string.Join("; ", speaker.Roles),
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
