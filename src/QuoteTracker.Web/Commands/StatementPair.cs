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
    /// <exception cref="JsonException">It is not such an object.</exception>
    public static StatementPair FromJson(JsonElement root)
    {
        return new StatementPair(
            PairLines.Needed(root, "a"), PairLines.Needed(root, "b"),
            PairLines.IsSame(root),
            PairLines.Text(root, "class") ?? "");
    }
}
