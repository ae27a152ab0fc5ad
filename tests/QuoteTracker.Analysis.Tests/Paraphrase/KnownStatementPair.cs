using System.Text.Json;

namespace QuoteTracker.Analysis.Tests.Paraphrase;

/// <summary>A line of <c>statements.jsonl</c>: two sentences and whether they say the same.</summary>
internal sealed record KnownStatementPair(string A, string B, bool IsSame, string Class)
{
    private static readonly Lazy<IReadOnlyList<KnownStatementPair>> Pairs = new(() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Paraphrase", "statements.jsonl")).Select(Parse)]);

    public static IReadOnlyList<KnownStatementPair> All => Pairs.Value;

    private static KnownStatementPair Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new KnownStatementPair(root.GetProperty("a").GetString()!, root.GetProperty("b").GetString()!, root.GetProperty("same").GetBoolean(), root.GetProperty("class").GetString()!);
    }
}
