using System.Text.Json;
using QuoteTracker.Web.Tests.Intake;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>What is imported comes out again, through the built program.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Export_AfterImport_HoldsTheQuotesAndNothingElseOnStandardOutput()
    {
        _folder.Add("in/a.txt", "TOLM, 9 September 2021 – “We stay in our town whatever comes,” Mayor Mira Tolland said.");
        _folder.Add("in/b.txt", "“Another day will come for that,” Karl Brandt said.");
        var first = await BuiltProgram.RunAsync("import", Path.Combine(_folder.Path, "in"), "--data", Data);
        Assert.Equal((0, true), (first.ExitCode, first.Output.StartsWith("2 documents stored with 2 quotes, 0 already there, 0 refused", StringComparison.Ordinal)));
        var second = await BuiltProgram.RunAsync("import", Path.Combine(_folder.Path, "in"), "--data", Data);
        Assert.Equal((0, true), (second.ExitCode, second.Output.StartsWith("0 documents stored with 0 quotes, 2 already there, 0 refused", StringComparison.Ordinal)));

        var json = await BuiltProgram.RunAsync("export", "--format", "json", "--data", Data);
        Assert.Equal((0, "2 quotes written."), (json.ExitCode, json.Errors.Trim()));
        Assert.Contains("We stay in our town whatever comes", JsonSerializer.Deserialize<JsonElement>(json.Output).GetRawText(), StringComparison.Ordinal);
        var csv = await BuiltProgram.RunAsync("export", "--data", Data);
        Assert.Equal(3, csv.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var file = Path.Combine(_folder.Path, "out.csv");
        var written = await BuiltProgram.RunAsync("export", "--output", file, "--data", Data);
        Assert.Equal((0, "", csv.Output), (written.ExitCode, written.Output, await File.ReadAllTextAsync(file)));
    }

    [Fact]
    public async Task Export_TextWithEmoji_WritesCueAndMentionAsTheyStand()
    {
        _folder.Add("in/a.txt", "TOLM, 9 September 2021 😀 – “We stay 😀 in our town whatever comes,” Mayor Mira Tolland said.");
        await BuiltProgram.RunAsync("import", Path.Combine(_folder.Path, "in"), "--data", Data);
        var quote = JsonSerializer.Deserialize<JsonElement>((await BuiltProgram.RunAsync("export", "--format", "json", "--data", Data)).Output)[0];
        Assert.Equal(("said", "Mayor Mira Tolland"), (quote.GetProperty("cue").GetString(), quote.GetProperty("mention").GetString()));
    }

    [Fact]
    public async Task Export_BeforeAnythingIsThere_SaysWhatToDo()
    {
        var ended = await BuiltProgram.RunAsync("export", "--data", Data);
        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.Contains("Import something first", ended.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "--format", "xlsx")]
    [InlineData("import")]
    [InlineData("reanalyze", "--some")]
    [InlineData("nonsense")]
    public async Task AnyCommand_AskedForWhatItDoesNotKnow_EndsWithTwoAndWritesNoResult(params string[] arguments)
    {
        var ended = await BuiltProgram.RunAsync(arguments);
        Assert.Equal(2, ended.ExitCode);
        Assert.NotEmpty(ended.Errors);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("reanalyze")]
    [InlineData("serve")]
    public async Task AnyCommand_Help_EndsWellAndNamesTheOptions(string command)
    {
        var ended = await BuiltProgram.RunAsync(command, "--help");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        Assert.Contains("Usage:", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reanalyze_AfterImport_SaysWhatItDid()
    {
        await BuiltProgram.RunAsync("import", _folder.Add("a.txt", "“We stay in our town whatever comes,” Mayor Mira Tolland said."), "--data", Data);
        var none = await BuiltProgram.RunAsync("reanalyze", "--data", Data);
        Assert.Equal((0, "No document needs it: this version read them all.", ""), (none.ExitCode, none.Output.Trim(), none.Errors));
        var all = await BuiltProgram.RunAsync("reanalyze", "--all", "--data", Data);
        Assert.Equal((0, "1 of 1 document read anew.", ""), (all.ExitCode, all.Output.Trim(), all.Errors));
    }
}
