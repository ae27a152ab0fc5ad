using System.Text.Json;

namespace QuoteTracker.Web.Commands;

/// <summary>Lines of JSON, each a pair of texts about which one asks something: read in order, and what is wrong with a line said with its place.</summary>
internal static class PairLines
{
    /// <summary>Reads each line and has it answered; the exit code, which tells of lines that could not be read.</summary>
    /// <param name="path">A file, or - for standard input.</param>
    /// <param name="read">Makes a pair of the line's object, or throws <see cref="JsonException"/>.</param>
    /// <param name="answer">Is called once for each line, without a pair but with the reason for one that holds none, so that answers and lines stay side by side. Not for what is no line: a file that is not there, a line that is too long.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static async Task<int> ReadAsync<T>(string path, Func<JsonElement, T> read, Action<T?, string?> answer, CancellationToken cancel)
        where T : class
    {
        var faults = 0;
        foreach (var item in ExtractInput.ReadLines(path))
        {
            cancel.ThrowIfCancellationRequested();
            var (pair, fault) = Read(item, read);
            if (fault is not null)
            {
                faults++;
                await CommandFault.SayAsync($"{item.Where}: {fault}");
            }

            if (item.Line is not null) answer(pair, fault);
        }

        return faults == 0 ? 0 : CommandFault.ExitCode;
    }

    /// <summary>A string of the object; null when it is not there or null.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw new JsonException($"\"{name}\" is not a string");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"\"{name}\" holds half of a surrogate pair");
        }
    }

    /// <summary>A string that the object must have.</summary>
    /// <exception cref="JsonException">It is not there, or something else.</exception>
    public static string Needed(JsonElement root, string name) => Text(root, name) ?? throw new JsonException($"the object has no \"{name}\"");

    /// <summary>What the line says is right; null when it does not say.</summary>
    public static bool? IsSame(JsonElement root) =>
        root.TryGetProperty("same", out var same) && same.ValueKind is JsonValueKind.True or JsonValueKind.False ? same.GetBoolean() : null;

    private static (T? Pair, string? Fault) Read<T>(ExtractItem item, Func<JsonElement, T> read)
        where T : class
    {
        if (item.Fault is not null) return (null, item.Fault);
        try
        {
            using var json = JsonDocument.Parse(item.Line!.Value);
            return json.RootElement.ValueKind == JsonValueKind.Object ? (read(json.RootElement), null) : (null, "the line is not a JSON object");
        }
        catch (JsonException error)
        {
            return (null, error.Message);
        }
    }
}
