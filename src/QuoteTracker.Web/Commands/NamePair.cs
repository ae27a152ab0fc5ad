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
    /// <exception cref="JsonException">It is not such an object.</exception>
    public static NamePair FromJson(JsonElement root)
    {
        var (a, b) = (PairLines.Needed(root, "a"), PairLines.Needed(root, "b"));
        var kind = PairLines.Text(root, "kind") switch
        {
            "person" => SpeakerKind.Person,
            "body" => SpeakerKind.Body,
            "role" => SpeakerKind.Role,
            null => NameKinds.IsBody(a) || NameKinds.IsBody(b) ? SpeakerKind.Body : SpeakerKind.Person,
            _ => throw new JsonException("\"kind\" is not person, body or role"),
        };
        return new NamePair(
            new NameUse(a, kind, NameContext.Read(PairLines.Text(root, "context_a"))), new NameUse(b, kind, NameContext.Read(PairLines.Text(root, "context_b"))),
            PairLines.IsSame(root),
            PairLines.Text(root, "class") ?? "");
    }
}
