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
        var code = await PairLines.ReadAsync(path, NamePair.FromJson, Answer, cancel);
        if (asTable) table.Write(output);
        return code;

        void Answer(NamePair? pair, string? fault)
        {
            var verdict = pair is null ? (NameVerdict?)null : NameJudge.Judge(pair.A, pair.B);
            if (!asTable) Write(output, verdict, verdict?.Reason ?? fault!);
            else if (verdict is { } judged) table.Add(pair!, judged.Sameness);
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
