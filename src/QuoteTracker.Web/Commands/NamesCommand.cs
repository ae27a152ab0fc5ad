using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Web.Commands;

/// <summary>The <c>names</c> command: pairs of names in, for each whether they are one; or a table of how many are right.</summary>
internal static class NamesCommand
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var path = new Argument<string?>("path")
        {
            Description = "JSON Lines {a, b, kind, context_a, context_b, same, class}, all but a and b optional; - for standard input (the default).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var table = new Option<bool>("--table") { Description = "Print how many answers are right, by class, instead of the answers. The lines must say what is right (same)." };
        var command = new Command("names", "Say of pairs of names whether they are of one person or body.") { path, table };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(path) ?? "-", parsed.GetValue(table), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool asTable, CancellationToken cancel)
    {
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var table = new NamesTable();
        var faults = 0;
        foreach (var item in ExtractInput.ReadLines(path))
        {
            cancel.ThrowIfCancellationRequested();
            var (pair, fault) = Read(item);
            if (fault is not null)
            {
                faults++;
                await CommandFault.SayAsync($"{item.Where}: {fault}");
            }

            if (pair is null)
            {
                // A line that names no pair still has its answer, so that answers and lines stay side by side.
                if (!asTable && item.Line is not null) Write(output, null, fault!);
                continue;
            }

            var verdict = NameJudge.Judge(pair.A, pair.B);
            if (asTable) table.Add(pair, verdict.Sameness);
            else Write(output, verdict, verdict.Reason);
        }

        if (asTable) table.Write(output);
        return faults == 0 ? 0 : CommandFault.ExitCode;
    }

    private static (NamePair? Pair, string? Fault) Read(ExtractItem item)
    {
        if (item.Fault is not null) return (null, item.Fault);
        try
        {
            return (NamePair.FromJson(item.Line!.Value), null);
        }
        catch (JsonException error)
        {
            return (null, error.Message);
        }
    }

    private static void Write(Stream output, NameVerdict? verdict, string reason)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            if (verdict is not { Sameness: not NameSameness.Doubtful } decided) json.WriteNull("same");
            else json.WriteBoolean("same", decided.Sameness == NameSameness.Same);
            if (verdict is { } judged) json.WriteNumber("score", judged.Score);
            else json.WriteNull("score");
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
