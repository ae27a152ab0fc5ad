using System.CommandLine;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Commands;

/// <summary><c>import</c>: documents into the database. Progress to standard error, the outcome to standard output.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Files, folders and web addresses: text, HTML, JSON Lines; - reads JSON Lines from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var data = CommonOptions.Data();
        var command = new Command("import", "Read documents and store their quotes. Can be repeated: what is stored already is passed over.") { paths, data };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(paths)!, parsed.GetValue(data), stop));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string? data, CancellationToken stop)
    {
        var builder = CommandSettings.CreateHost(data);
        if (CommandSettings.Problem(builder) is { } unusable)
            return await CommandFault.SayAsync(unusable);
        builder.Services.AddIntake(builder.Configuration);
        using var host = builder.Build();
        using var opened = await host.Services.GetRequiredService<DatabaseOpening>().OpenAsync(stop);
        if (!opened.IsOpen)
            return await CommandFault.SayAsync(opened.Problem!);
        using var ticket = new ImportTicket(new ImportRequest(string.Join(", ", paths), [.. paths.Select(Item)]));
        var display = new ImportDisplay(Console.Error, isTerminal: !Console.IsErrorRedirected);
        ticket.Changed += () => display.Show(ticket.Progress);
        // Ctrl+C ends the run at the next document; what is stored stays.
        await using var cancelled = stop.Register(ticket.Cancel);
        await host.Services.GetRequiredService<Importer>().RunAsync(ticket, CancellationToken.None);
        display.End(ticket.Progress, Console.Out);
        return ticket.Progress is { State: ImportState.Finished, Refused: 0 } ? 0 : CommandFault.ExitCode;
    }

    private static IntakeItem Item(string path) =>
        path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? new IntakeItem.OnWeb(path)
            : new IntakeItem.OnDisk(path);
}
