using System.Text.Json;

namespace QuoteTracker.Benchmarks;

/// <summary>The texts of a JSON Lines file, one a line, each under <c>text</c>.</summary>
internal static class Corpus
{
    /// <summary>All texts in order; says so on standard error when there are none.</summary>
    public static IReadOnlyList<string> Read(string file)
    {
        var texts = File.ReadLines(file).Where(line => line.Length > 0).Select(TextOf).ToList();
        if (texts.Count == 0)
            Console.Error.WriteLine($"{file} holds no texts.");
        return texts;
    }

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? "";
    }
}
