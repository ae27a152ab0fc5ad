using System.Text.Json;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Commands;

/// <summary>Two names of which one asks whether they are one.</summary>
/// <param name="A">One.</param>
/// <param name="B">The other.</param>
/// <param name="IsSame">What is right, where the line says it.</param>
/// <param name="Class">What kind of pair it is, for the table.</param>
internal sealed record NamePair(NameUse A, NameUse B, bool? IsSame, string Class)
{
    /// <summary>Reads <c>{"a", "b"}</c> with optional kind (person, body), context_a, context_b, same and class.</summary>
    /// <exception cref="JsonException">The line is not such an object.</exception>
    public static NamePair FromJson(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException("the line is not a JSON object");
        var (a, b) = (Needed(root, "a"), Needed(root, "b"));
        var kind = Text(root, "kind") switch
        {
            "person" => SpeakerKind.Person,
            "body" => SpeakerKind.Body,
            "role" => SpeakerKind.Role,
            null => NameKinds.IsBody(a) || NameKinds.IsBody(b) ? SpeakerKind.Body : SpeakerKind.Person,
            _ => throw new JsonException("\"kind\" is not person, body or role"),
        };
        return new NamePair(
            new NameUse(a, kind, NameContext.Read(Text(root, "context_a"))), new NameUse(b, kind, NameContext.Read(Text(root, "context_b"))),
            root.TryGetProperty("same", out var same) && same.ValueKind is JsonValueKind.True or JsonValueKind.False ? same.GetBoolean() : null,
            Text(root, "class") ?? "");
    }

    private static string Needed(JsonElement root, string name) => Text(root, name) ?? throw new JsonException($"the object has no \"{name}\"");

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
