using System.Globalization;
using System.Text.Json;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Commands;

/// <summary>A document of the command line with the id that its answer carries.</summary>
internal readonly record struct ExtractDocument(string Id, SourceText Source)
{
    /// <summary>Reads <c>{"id", "text"}</c> with optional title, date, url and source; the text is taken exactly as given.</summary>
    /// <exception cref="JsonException">The line is not such an object.</exception>
    public static ExtractDocument FromJson(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException("the line is not a JSON object");
        var text = Text(root, "text") ?? throw new JsonException("the object has no \"text\"");
        var source = new SourceText(text)
        {
            Title = Text(root, "title"),
            Source = Text(root, "source"),
            Date = Date(Text(root, "date")),
        };
        return new ExtractDocument(Text(root, "id") ?? "", source);
    }

    /// <summary>Reads a file of text or HTML as import does; its id is the name without folder and extension.</summary>
    /// <exception cref="InvalidDataException">It cannot be read; the message says why.</exception>
    public static ExtractDocument FromFile(string path, DocumentReader reader) => reader.ReadFile(path, path).Single() switch
    {
        ReadResult.Read read => new ExtractDocument(Path.GetFileNameWithoutExtension(path), read.Source),
        ReadResult.Refused refused => throw new InvalidDataException(refused.Reason),
        var other => throw new InvalidOperationException($"A file gave {other.GetType().Name}."),
    };

    private static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value)) return null;
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.Null => null,
                _ => throw new JsonException($"\"{name}\" is not a string"),
            };
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"\"{name}\" holds half of a surrogate pair");
        }
    }

    private static DocumentDate? Date(string? text)
    {
        if (text is null) return null;
        var day = text.Length > 10 ? text.AsSpan(0, 10) : text;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? DocumentDate.TryCreate(date.Year, date.Month, date.Day, DateOrigin.Metadata)
            : null;
    }
}
