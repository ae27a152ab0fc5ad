using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Commands.Exporting;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Commands;

/// <summary><c>export</c>: the quotes that a filter shows, as CSV or JSON on standard output.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var format = new Option<ExportFormat>("--format") { Description = "What to write." };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Write to a file instead of standard output.", HelpName = "FILE" };
        var database = new DatabaseOptions();
        var filter = new FilterOptions();
        var command = new Command("export", "Write quotes as CSV or JSON, under the same filters as the Quotes page.") { format, output };
        database.AddTo(command);
        filter.AddTo(command);
        command.SetAction((parsed, stop) => ReadingCommand.RunAsync(database.CreateHost(parsed), async (services, context) =>
        {
            var (chosen, fault) = await filter.Names(parsed).PutIntoAsync(filter.Filter(parsed), context, stop);
            if (fault is not null)
                return await CommandFault.SayAsync(fault, CommandFault.Usage);
            var quotes = new ExportQuery(services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>()).ReadAsync(chosen, filter.Sort(parsed), stop);
            return await WriteAsync(quotes, parsed.GetValue(format), parsed.GetValue(output), stop);
        }, stop));
        return command;
    }

    private static async Task<int> WriteAsync(IAsyncEnumerable<ExportedQuote> quotes, ExportFormat format, FileInfo? output, CancellationToken stop)
    {
        try
        {
            await using var stream = output is null ? Console.OpenStandardOutput() : output.Create();
            var count = await ExportWriter.WriteAsync(quotes, format, stream, stop);
            return await CommandFault.SayAsync(count == 1 ? "1 quote written." : $"{count} quotes written.", 0);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return await CommandFault.SayAsync($"{output?.FullName ?? "Standard output"} cannot be written: {unwritable.Message}");
        }
    }
}
