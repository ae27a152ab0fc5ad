using System.CommandLine;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;

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
        var unknownBelow = new Option<string?>("--unknown-below")
        {
            Description = "A speaker less sure than this, 0 to 1, is left out: null. Default: the setting QuoteTracker:UnknownBelow; 0 always names the likeliest.",
            HelpName = "CHANCE",
        };
        var command = new Command("extract", "Print the quotes of documents as JSON Lines; nothing is stored.") { paths, unknownBelow };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(paths) ?? [], CommandSettings.Read(parsed.GetValue(unknownBelow)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, IConfiguration settings, CancellationToken cancel)
    {
        if (ProgramSettings.Problem(settings) is { } unusable)
            return await CommandFault.SayAsync(unusable);
        var options = settings.GetSection(StoreOptions.Section).Get<StoreOptions>() ?? new StoreOptions();
        var limits = (settings.GetSection(IntakeOptions.Section).Get<IntakeOptions>() ?? new IntakeOptions()).Limits;
        await using var output = Console.OpenStandardOutput();
        var extraction = new Extraction(output, Console.Error, options.Analysis with { IsForPrint = true }, limits);
        await extraction.RunAsync(ExtractInput.Read(paths.Length == 0 ? ["-"] : paths, limits), cancel);
        return extraction.Faults == 0 ? 0 : 1;
    }
}
