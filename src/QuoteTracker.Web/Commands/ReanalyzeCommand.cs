using System.CommandLine;
using System.Globalization;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Commands;

/// <summary><c>reanalyze</c>: finds the quotes of stored documents anew; what people did stays.</summary>
internal static class ReanalyzeCommand
{
    public static Command Create()
    {
        var all = new Option<bool>("--all") { Description = "All documents, not only those that an older version of the program read." };
        var database = new DatabaseOptions();
        var command = new Command("reanalyze", "Find the quotes of stored documents anew; corrections, tags and all other work by hand stay.") { all };
        database.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(database.CreateHost(parsed), parsed.GetValue(all), stop));
        return command;
    }

    private static async Task<int> RunAsync(HostApplicationBuilder builder, bool all, CancellationToken stop)
    {
        if (CommandSettings.Problem(builder) is { } unusable)
            return await CommandFault.SayAsync(unusable);
        builder.Services.AddIntake(builder.Configuration);
        using var host = builder.Build();
        if (await host.Services.GetRequiredService<DatabaseOpening>().ProblemWithReadingAsync(stop) is { } unreadable)
            return await CommandFault.SayAsync(unreadable);
        using var opened = await host.Services.GetRequiredService<DatabaseOpening>().OpenAsync(stop);
        if (!opened.IsOpen)
            return await CommandFault.SayAsync(opened.Problem!);
        var reanalysis = host.Services.GetRequiredService<Reanalysis>();
        await using var cancelled = stop.Register(reanalysis.Cancel);
        if (!Console.IsErrorRedirected)
            reanalysis.Changed += () => Console.Error.Write($"\r\e[K{Line(reanalysis.Progress)}");
        await reanalysis.RunAsync(all, CancellationToken.None);
        return await EndAsync(reanalysis.Progress);
    }

    private static async Task<int> EndAsync(ReanalysisProgress progress)
    {
        if (!Console.IsErrorRedirected)
            await Console.Error.WriteAsync("\r\e[K");
        if (progress.StopReason is { } reason)
            await Console.Error.WriteLineAsync(reason);
        else if (progress.Done < progress.Total)
            await Console.Error.WriteLineAsync("Cancelled. What is done stays; run the same again to finish.");
        if (progress.Failed > 0)
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{progress.Failed} failed and stay as they were; the lines above say why. Please report them."));
        await Console.Out.WriteLineAsync(progress.Total == 0 ? "No document needs it: this version read them all." : Line(progress));
        return progress.StopReason is null && progress.Failed == 0 && progress.Done == progress.Total ? 0 : CommandFault.ExitCode;
    }

    private static string Line(ReanalysisProgress progress) =>
        string.Create(CultureInfo.InvariantCulture, $"{progress.Done} of {progress.Total} {(progress.Total == 1 ? "document" : "documents")} read anew.");
}
