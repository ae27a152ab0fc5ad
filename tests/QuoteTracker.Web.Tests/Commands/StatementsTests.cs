using System.Text.Json;
using QuoteTracker.Web.Tests.Intake;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>The contract of <c>statements</c>, through the built program.</summary>
public sealed class StatementsTests : IDisposable
{
    private const string Pairs = """
        {"a":"The dam will be rebuilt before the winter.","b":"The dam will be rebuilt before the winter!","same":true,"class":"words"}
        {"a":"The storm damaged 900 houses along the coast.","b":"The storm damaged 90 houses along the coast.","same":false,"class":"number"}
        {"a":"The union sued the brewery over the broken lease.","b":"The brewery was sued by the union over the broken lease.","same":true,"class":"passive"}
        {"a":"The choir sold many records.","b":"Wheat is cheap this year.","same":false,"class":"topic"}
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Statements_EachPair_GetsALevelInOrder()
    {
        var ended = await BuiltProgram.RunOnAsync(Pairs, "statements", "-");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        var lines = Lines(ended);
        Assert.Equal(["same-words", "counter", "point", "none"], lines.Select(line => line.GetProperty("level").GetString()));
        Assert.Equal(["900 / 90"], lines[1].GetProperty("differs").EnumerateArray().Select(difference => difference.GetString()));
        Assert.All(lines, line => Assert.Equal(["level", "score", "differs"], line.EnumerateObject().Select(property => property.Name)));
        Assert.All(lines, line => Assert.InRange(line.GetProperty("score").GetDouble(), 0, 1));
    }

    [Fact]
    public async Task Statements_LineThatHoldsNoPair_IsNamedAndAnsweredWithNoneAndTheExitCodeIsOne()
    {
        var ended = await BuiltProgram.RunOnAsync("{\"a\":\"x\"}\n[1]\n{\"a\":\n{\"a\":\"The dam is safe.\",\"b\":\"The dam is safe.\"}\n", "statements");
        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(["standard input, line 1: ", "standard input, line 2: ", "standard input, line 3: "], ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(error => error[..24]));
        Assert.Equal(4, Lines(ended).Count);
        Assert.Equal("none", Lines(ended)[0].GetProperty("level").GetString());
    }

    [Fact]
    public async Task Statements_Table_CountsByClassAndByWhatIsRight()
    {
        var ended = await BuiltProgram.RunAsync("statements", _folder.Add("pairs.txt", Pairs), "--table");
        Assert.Equal("", ended.Errors);
        Assert.Equal(
            """
            | class | same | pairs | joined | suggested | counter | none | joined or suggested, % |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | number | no | 1 | 0 | 0 | 1 | 0 | 0.0 |
            | topic | no | 1 | 0 | 0 | 0 | 1 | 0.0 |
            | all | no | 2 | 0 | 0 | 1 | 1 | 0.0 |
            | passive | yes | 1 | 0 | 1 | 0 | 0 | 100.0 |
            | words | yes | 1 | 1 | 0 | 0 | 0 | 100.0 |
            | all | yes | 2 | 1 | 1 | 0 | 0 | 100.0 |

            """.ReplaceLineEndings("\n"),
            ended.Output);
    }

    [Fact]
    public async Task Similar_EachLine_GetsTheMostSimilarLinesCountedFromOne()
    {
        var among = _folder.Add("lines.txt", "Wheat is cheap this year.\n\nThe brewery was sued by the union.\nThe choir sold many records.\n");
        var ended = await BuiltProgram.RunOnAsync("The union sued the brewery\n\nGrain prices are low this year\n", "similar", "--among", among, "-");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        var lines = Lines(ended);
        Assert.Equal(3, lines.Count);
        Assert.Equal(3, lines[0][0].GetProperty("line").GetInt32());
        Assert.Equal(0, lines[1].GetArrayLength());
        Assert.Equal(1, lines[2][0].GetProperty("line").GetInt32());
        Assert.Equal(["line", "score"], lines[0][0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Similar_FileThatIsNotThere_IsSaidAndTheExitCodeIsOne()
    {
        var ended = await BuiltProgram.RunOnAsync("x\n", "similar", "--among", Path.Combine(_folder.Path, "none.txt"));
        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.Contains("none.txt", ended.Errors, StringComparison.Ordinal);
    }

    private static List<JsonElement> Lines(BuiltProgram.Ended ended) => [.. ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.Clone())];
}
