using System.Text.Json;

namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>The texts of the bundled sample that need no reader: plain text and JSON Lines.</summary>
internal static class SampleTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Sample")).Order(StringComparer.Ordinal)
           from text in Path.GetExtension(path) == ".jsonl" ? File.ReadLines(path).Where(line => line.Length > 0).Select(TextOf) : [File.ReadAllText(path)]
           select text,
    ];

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? "";
    }
}
