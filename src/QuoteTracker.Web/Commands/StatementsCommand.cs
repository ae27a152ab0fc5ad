using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Web.Commands;

/// <summary>The <c>statements</c> command: pairs of texts in, for each whether they are one statement and in what they differ; or a table of how many are joined.</summary>
internal static class StatementsCommand
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var path = new Argument<string?>("path")
        {
            Description = "JSON Lines {a, b, same, class}, all but a and b optional; - for standard input (the default).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var table = new Option<bool>("--table") { Description = "Print by class how many pairs are joined, suggested and kept apart, instead of the answers." };
        var command = new Command("statements", "Say of pairs of texts whether they are one statement: same-words and near join, point is a suggestion, counter differs in what is listed, none has little in common.") { path, table };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(path) ?? "-", parsed.GetValue(table), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool asTable, CancellationToken cancel)
    {
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var table = new StatementsTable();
        var code = await PairLines.ReadAsync(path, StatementPair.FromJson, Answer, cancel);
        if (asTable) table.Write(output);
        return code;

        void Answer(StatementPair? pair, string? fault)
        {
            var verdict = pair is null ? new PointVerdict(PointLevel.None, 0, []) : PointJudge.Judge(pair.A, pair.B);
            if (!asTable) Write(output, verdict);
            else if (pair is not null) table.Add(pair, verdict.Level);
        }
    }

    private static void Write(Stream output, PointVerdict verdict)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("level", NameOf(verdict.Level));
            json.WriteNumber("score", verdict.Score);
            json.WriteStartArray("differs");
            foreach (var difference in verdict.Differences) json.WriteStringValue(difference.ToString());
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static string NameOf(PointLevel level) => level switch
    {
        PointLevel.SameWords => "same-words",
        PointLevel.Near => "near",
        PointLevel.Counter => "counter",
        PointLevel.Point => "point",
        _ => "none",
    };
}
