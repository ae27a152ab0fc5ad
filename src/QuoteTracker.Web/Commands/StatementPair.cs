using System.Text.Json;

namespace QuoteTracker.Web.Commands;

/// <summary>Two texts of which one asks whether they say the same.</summary>
/// <param name="A">One.</param>
/// <param name="B">The other.</param>
/// <param name="IsSame">What is right, where the line says it.</param>
/// <param name="Class">What kind of pair it is, for the table.</param>
internal sealed record StatementPair(string A, string B, bool? IsSame, string Class)
{
    /// <summary>Reads <c>{"a", "b"}</c> with optional same and class.</summary>
    /// <exception cref="JsonException">The line is not such an object.</exception>
    public static StatementPair FromJson(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException("the line is not a JSON object");
        return new StatementPair(
            Text(root, "a") ?? throw new JsonException("the object has no \"a\""), Text(root, "b") ?? throw new JsonException("the object has no \"b\""),
            root.TryGetProperty("same", out var same) && same.ValueKind is JsonValueKind.True or JsonValueKind.False ? same.GetBoolean() : null,
            Text(root, "class") ?? "");
    }

    private static string? Text(JsonElement root, string name)
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
}
