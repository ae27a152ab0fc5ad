using System.Text.Json;

namespace QuoteTracker.Web.Tests.Sample;

/// <summary>One fragment that a sample document attributes to somebody; offsets are code points, half-open.</summary>
internal sealed record GoldQuote(int Start, int End, string Kind, string? Speaker, string Text);

/// <summary>A sample document with the quotes that it holds.</summary>
internal sealed record GoldDocument(string Id, string? Date, string Source, string Title, bool Html, string? File, string Text, IReadOnlyList<GoldQuote> Quotes)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<GoldDocument> All { get; } =
        [.. System.IO.File.ReadLines(InFolder("gold.jsonl")).Select(line => JsonSerializer.Deserialize<GoldDocument>(line, Options)!)];

    public static T Read<T>(string name) => JsonSerializer.Deserialize<T>(System.IO.File.ReadAllText(InFolder(name)), Options)!;

    private static string InFolder(string name) => Path.Combine(AppContext.BaseDirectory, "Sample", name);
}
