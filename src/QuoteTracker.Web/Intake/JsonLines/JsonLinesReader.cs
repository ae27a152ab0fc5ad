using System.Text.Json;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Intake.Text;

namespace QuoteTracker.Web.Intake.JsonLines;

/// <summary>Reads JSON Lines: <c>{"id", "text"}</c> and optional <c>title, date, url, source</c>. The text is taken exactly as given; a bad line gives its number and a reason, the rest goes on.</summary>
public static class JsonLinesReader
{
    /// <summary>One result a line, in order; blank lines give none.</summary>
    public static IEnumerable<ReadResult> Read(Stream stream, string name, IntakeLimits limits)
    {
        var isFirst = true;
        foreach (var line in ByteLines.Read(stream, limits.MaxDocumentBytes))
        {
            var item = Reasons.Line(name, line.Number);
            if (line.IsTooLong)
            {
                yield return new ReadResult.Refused(item, Reasons.LineTooLong(line.Length, limits));
                continue;
            }

            var bytes = WithoutMark(line.Bytes, line.Number);
            if (bytes.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            if (isFirst && WholeFileFault(bytes.Span) is { } fault)
            {
                yield return new ReadResult.Refused(name, fault);
                yield break;
            }

            isFirst = false;
            yield return ReadLine(bytes, item);
        }
    }

    /// <summary>One line.</summary>
    public static ReadResult ReadLine(ReadOnlyMemory<byte> bytes, string item)
    {
        if (TextDecoder.FirstBrokenUtf8(bytes.Span) is >= 0 and var broken)
            return new ReadResult.Refused(item, Reasons.BrokenUtf8(broken));
        try
        {
            using var json = JsonDocument.Parse(LoneSurrogates.Escape(bytes));
            return ReadObject(json.RootElement, item);
        }
        catch (JsonException fault)
        {
            return new ReadResult.Refused(item, Reasons.NotJson(fault.BytePositionInLine));
        }
    }

    private static ReadResult ReadObject(JsonElement json, string item)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return new ReadResult.Refused(item, Reasons.NotAnObject);
        if (!json.TryGetProperty("text", out var text) || text.ValueKind == JsonValueKind.Null)
            return new ReadResult.Refused(item, Reasons.NoTextField);
        foreach (var name in (string[])["text", "title", "date", "url", "source"])
        {
            if (json.TryGetProperty(name, out var field) && field.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
                return new ReadResult.Refused(item, Reasons.FieldIsNotText(name));
        }

        var date = Field(json, "date");
        var source = new SourceText(CleanText.Of(text.GetString()!))
        {
            Title = Field(json, "title"),
            Source = Field(json, "source"),
            Date = MetadataDate.Parse(date),
        };
        return new ReadResult.Read(source, Field(json, "url"), Id(json) ?? item)
        {
            Notes = date is not null && source.Date is null ? [Reasons.DateNotUnderstood(date)] : [],
        };
    }

    private static string? Field(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && CleanText.Of(value.GetString()!.Trim()) is { Length: > 0 } text ? text : null;

    private static string? Id(JsonElement json) => json.TryGetProperty("id", out var id)
        ? id.ValueKind switch
        {
            JsonValueKind.String => Field(json, "id"),
            JsonValueKind.Number => id.GetRawText(),
            _ => null,
        }
        : null;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes, long number) =>
        number == 1 && bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

    private static string? WholeFileFault(ReadOnlySpan<byte> firstLine) => firstLine.Trim(" \t\r"u8) switch
    {
        [(byte)'[', ..] => Reasons.JsonArray,
        [(byte)'{'] => Reasons.JsonSpread,
        _ => null,
    };
}
