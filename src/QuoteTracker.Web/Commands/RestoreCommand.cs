using System.CommandLine;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Commands;

/// <summary><c>restore</c>: a backup takes the place of the database; the replaced one is kept aside.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A file that “quotetracker backup” wrote, or a backup made before an update." };
        var database = new DatabaseOptions();
        var command = new Command("restore", "Put a backup in the place of the database. The replaced database is kept aside under another name. QuoteTracker must not be running.") { file };
        database.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(database.CreateHost(parsed), parsed.GetRequiredValue(file), stop));
        return command;
    }

    private static async Task<int> RunAsync(HostApplicationBuilder builder, string file, CancellationToken stop)
    {
        if (CommandSettings.Problem(builder) is { } unusable)
            return await CommandFault.SayAsync(unusable);
        using var host = builder.Build();
        var outcome = await host.Services.GetRequiredService<DatabaseRestore>().ReadAsync(file, stop);
        if (outcome.Problem is { } problem)
            return await CommandFault.SayAsync(problem);
        var update = outcome.NeedsUpdate ? " It comes from an older version; the next start brings it up to date." : "";
        var aside = outcome.KeptAside is { } kept ? $" The replaced database is kept as {kept}." : "";
        return await CommandFault.SayAsync($"Restored.{aside}{update}", 0);
    }
}
