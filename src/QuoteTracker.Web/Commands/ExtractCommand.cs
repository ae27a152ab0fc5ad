using System.CommandLine;

namespace QuoteTracker.Web.Commands;

/// <summary>The <c>extract</c> command: documents in, quotes out as JSON Lines, nothing stored.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files, folders, JSON Lines (.jsonl), or - for JSON Lines on standard input (the default).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("extract", "Print the quotes of documents as JSON Lines; nothing is stored.") { paths };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(paths) ?? [], cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, CancellationToken cancel)
    {
        await using var output = Console.OpenStandardOutput();
        var extraction = new Extraction(output, Console.Error);
        await extraction.RunAsync(ExtractInput.Read(paths.Length == 0 ? ["-"] : paths), cancel);
        return extraction.Faults == 0 ? 0 : 1;
    }
}
