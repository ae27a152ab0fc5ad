using System.CommandLine;
using System.Text;
using System.Text.Json;
using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Web.Commands;

/// <summary>The <c>similar</c> command: lines of text in, for each the lines of a file that say most nearly the same.</summary>
internal static class SimilarCommand
{
    private const int Most = 10;

    public static Command Create()
    {
        var path = new Argument<string?>("path") { Description = "A file of text, one question a line; - for standard input (the default).", Arity = ArgumentArity.ZeroOrOne };
        var among = new Option<FileInfo>("--among") { Description = "The file whose lines are ranked, one text a line.", HelpName = "FILE", Required = true };
        var command = new Command("similar", "For each line of text print the ten most similar lines of a file, the best first, as one JSON array of {\"line\", \"score\"} a line. Lines count from 1; an empty line gets an empty array.") { path, among };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(path) ?? "-", parsed.GetRequiredValue(among), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string path, FileInfo among, CancellationToken cancel)
    {
        try
        {
            var index = PointIndex.Build(File.ReadLines(among.FullName));
            await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            await using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var lines = new StreamReader(input, Encoding.UTF8);
            while (await lines.ReadLineAsync(cancel) is { } line) Write(output, index.Find(line, Most));
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return await CommandFault.SayAsync(error.Message);
        }
    }

    private static void Write(Stream output, IReadOnlyList<(int Place, double Score)> found)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartArray();
            foreach (var (place, score) in found)
            {
                json.WriteStartObject();
                json.WriteNumber("line", place + 1);
                json.WriteNumber("score", score);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.Write("\n"u8);
    }
}
