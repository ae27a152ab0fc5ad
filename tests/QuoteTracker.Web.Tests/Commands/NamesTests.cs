using System.Text.Json;
using QuoteTracker.Web.Tests.Intake;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>The contract of <c>names</c>, through the built program.</summary>
public sealed class NamesTests : IDisposable
{
    private const string Pairs = """
        {"a":"Sergei Lavrov","b":"Siarhiej Łaŭroŭ","kind":"person","same":true,"class":"spelling"}
        {"a":"Foreign Ministry","b":"Foreign Ministry","kind":"body","context_a":"Belarus, 2020","context_b":"Russia, 2020","same":false,"class":"body"}
        {"a":"Ivanov","b":"Ivanov","same":true,"class":"bare"}
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Names_EachPair_GetsAVerdictInOrder()
    {
        var ended = await BuiltProgram.RunOnAsync(Pairs, "names", "-");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        var lines = Lines(ended);
        Assert.Equal([JsonValueKind.True, JsonValueKind.False, JsonValueKind.Null], lines.Select(line => line.GetProperty("same").ValueKind));
        foreach (var line in lines)
        {
            Assert.Equal(["same", "score", "reason"], line.EnumerateObject().Select(property => property.Name));
            Assert.InRange(line.GetProperty("score").GetDouble(), 0, 1);
            Assert.NotEmpty(line.GetProperty("reason").GetString()!);
        }
    }

    [Fact]
    public async Task Names_LineThatNamesNoPair_IsNamedAnsweredWithNullAndTheExitCodeIsOne()
    {
        var ended = await BuiltProgram.RunOnAsync("{\"a\":\"Anna Berg\"}\n[1]\n{\"a\":\n{\"a\":\"Anna Berg\",\"b\":\"A. Berg\"}\n{\"a\":\"x\",\"b\":\"y\",\"kind\":\"thing\"}\n", "names");
        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(["standard input, line 1: ", "standard input, line 2: ", "standard input, line 3: ", "standard input, line 5: "], ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(error => error[..24]));
        var lines = Lines(ended);
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.True, JsonValueKind.Null], lines.Select(line => line.GetProperty("same").ValueKind));
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("score").ValueKind);
        Assert.Contains("\"b\"", lines[0].GetProperty("reason").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_Table_CountsByClassInsteadOfTheAnswers()
    {
        var ended = await BuiltProgram.RunAsync("names", _folder.Add("pairs.txt", Pairs), "--table");
        Assert.Equal("", ended.Errors);
        Assert.Equal(
            """
            | class | pairs | decided | right | right of decided, % | doubtful, % |
            | --- | --- | --- | --- | --- | --- |
            | bare | 1 | 0 | 0 | – | 100.0 |
            | body | 1 | 1 | 1 | 100.0 | 0.0 |
            | spelling | 1 | 1 | 1 | 100.0 | 0.0 |
            | all | 3 | 2 | 2 | 100.0 | 33.3 |

            """.ReplaceLineEndings("\n"),
            ended.Output);
    }

    [Fact]
    public async Task Names_FileThatIsNotThere_IsNamed()
    {
        var ended = await BuiltProgram.RunAsync("names", Path.Combine(_folder.Path, "none.jsonl"));
        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.Contains("none.jsonl", ended.Errors, StringComparison.Ordinal);
    }

    private static List<JsonElement> Lines(BuiltProgram.Ended ended) =>
        [.. ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
}
