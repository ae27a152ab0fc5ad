using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Commands;

/// <summary><c>serve</c>: the pages, in a browser. What runs when no command is given.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = $"Where to listen; several are separated by “;”. Default: {ServeOptions.DefaultUrls}.", HelpName = "ADDRESS" };
        var data = CommonOptions.Data();
        var sample = CommonOptions.Sample("Show the sample, in a database of its own beside yours.");
        var command = new Command("serve", "Show the dashboards in a browser; the default.") { urls, data, sample };
        command.SetAction((parsed, stop) => RunAsync(new ServeOptions(parsed.GetValue(urls), parsed.GetValue(data), parsed.GetValue(sample)), stop));
        return command;
    }

    private static async Task<int> RunAsync(ServeOptions options, CancellationToken stop)
    {
        await using var app = WebServer.Create(options);
        if (ProgramSettings.Problem(app.Configuration) is { } unusable)
            return await CommandFault.SayAsync(unusable);
        using var opened = await app.Services.GetRequiredService<DatabaseOpening>().OpenAsync(stop);
        if (!opened.IsOpen)
            return await CommandFault.SayAsync(opened.Problem!);
        if (options.Sample && await IsEmptyAsync(app, stop))
            app.Services.GetRequiredService<ImportQueue>().TryAdd(ImportRequest.Sample);
        return await ListenAsync(app, stop);
    }

    // Also when an earlier start was ended in the middle of the sample.
    private static async Task<bool> IsEmptyAsync(WebApplication app, CancellationToken stop)
    {
        await using var context = await app.Services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>().CreateDbContextAsync(stop);
        return !await context.Documents.AnyAsync(stop) || await context.ImportRuns.AnyAsync(run => run.Label == ImportRequest.SampleLabel && run.FinishedAt == null, stop);
    }

    private static async Task<int> ListenAsync(WebApplication app, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            return await CommandFault.SayAsync($"{string.Join(", ", app.Urls)} is in use by another program. Close it (perhaps QuoteTracker runs already), or choose another address with --urls http://127.0.0.1:5081.");
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" })
        {
            return await CommandFault.SayAsync($"The address cannot be used: {fault.Message} Give one such as {ServeOptions.DefaultUrls} with --urls.");
        }

        await Console.Error.WriteLineAsync($"QuoteTracker is at {string.Join(" and ", app.Urls)} (Ctrl+C ends it).");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }
}
