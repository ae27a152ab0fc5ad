using System.CommandLine;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Commands;

/// <summary><c>backup</c>: the database in one verified file, also while the pages are open. The file's path to standard output.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("file")
        {
            Description = "Where to write it: a file, or a folder in which it gets a name with the time. Default: the folder “backups” in the data folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var force = new Option<bool>("--force", "-f") { Description = "Replace a file that is there." };
        var database = new DatabaseOptions();
        var command = new Command("backup", "Write the database into one file, checked against the original. Works while QuoteTracker runs.") { file, force };
        database.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(database.CreateHost(parsed), parsed.GetValue(file), parsed.GetValue(force), stop));
        return command;
    }

    private static async Task<int> RunAsync(HostApplicationBuilder builder, string? file, bool force, CancellationToken stop)
    {
        if (CommandSettings.Problem(builder) is { } unusable)
            return await CommandFault.SayAsync(unusable);
        using var host = builder.Build();
        var outcome = await host.Services.GetRequiredService<DatabaseBackup>().WriteAsync(file, force, stop);
        if (outcome.Problem is { } problem)
            return await CommandFault.SayAsync(problem);
        await Console.Out.WriteLineAsync(outcome.Path);
        return await CommandFault.SayAsync($"{Numbers.Count(outcome.Documents, "document", "documents")}, {Numbers.Count(outcome.Quotes, "quote", "quotes")}, {Numbers.Bytes(outcome.Bytes)}; checked against the database.", 0);
    }
}
