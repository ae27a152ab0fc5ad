using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Commands.Exporting;
using QuoteTracker.Web.Commands.Listing;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Commands;

/// <summary><c>speakers</c>: who is quoted, how often, under which spellings and in which roles; or how well quotes are grouped by speaker, for texts in which people marked that.</summary>
internal static class SpeakersCommand
{
    public static Command Create()
    {
        var format = new Option<ExportFormat>("--format") { Description = "What to write." };
        var top = new Option<int>("--top") { Description = "Only the speakers with the most quotes, so many of them. Default: all.", HelpName = "N", DefaultValueFactory = _ => int.MaxValue };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--top takes a number from 1 on.");
        });
        var marked = new Option<FileInfo?>("--marked")
        {
            Description = "Instead of the list: how well quotes are grouped by speaker (B³), by texts that are stored and marked, JSON Lines {text, quotes: [{start, end, speaker}]}, offsets in code points, one name a speaker over all texts.",
            HelpName = "FILE",
        };
        var database = new DatabaseOptions();
        var command = new Command("speakers", "List who is quoted, the most quoted first, with spellings and roles, as CSV or JSON.") { format, top, marked };
        database.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(database.CreateHost(parsed), (context, output) => parsed.GetValue(marked) is { } file
            ? ScoreAsync(context, file, output, stop)
            : ListAsync(context, parsed.GetValue(top), parsed.GetValue(format), output, stop), stop));
        return command;
    }

    private static async Task<int> RunAsync(HostApplicationBuilder builder, Func<QuoteTrackerContext, Stream, Task<int>> write, CancellationToken stop)
    {
        await using var output = Console.OpenStandardOutput();
        return await ReadingCommand.RunAsync(builder, (_, context) => write(context, output), stop);
    }

    private static async Task<int> ListAsync(QuoteTrackerContext context, int top, ExportFormat format, Stream output, CancellationToken stop)
    {
        await SpeakerListWriter.WriteAsync(await SpeakerList.ReadAsync(context, top, stop), format, output, stop);
        return 0;
    }

    private static async Task<int> ScoreAsync(QuoteTrackerContext context, FileInfo file, Stream output, CancellationToken stop)
    {
        var texts = new List<SpeakerText>();
        var line = 0;
        try
        {
            foreach (var text in File.ReadLines(file.FullName))
            {
                line++;
                if (text.Length > 0)
                    texts.Add(SpeakerText.FromJson(text));
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return await CommandFault.SayAsync($"{file.FullName} cannot be read{(line == 0 ? "" : $", line {line}")}: {unreadable.Message}");
        }

        var (quotes, notStored) = await MarkedGrouping.ReadAsync(context, texts, stop);
        var names = await context.Speakers.ToDictionaryAsync(speaker => speaker.Id, speaker => speaker.Name, stop);
        await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(GroupingTable.Of(quotes, names)), stop);
        return notStored == 0 ? 0 : await CommandFault.SayAsync($"{notStored} of {texts.Count} texts are not stored, and not counted.");
    }
}
