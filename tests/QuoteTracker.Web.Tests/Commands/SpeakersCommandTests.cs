using System.Text.Json;
using QuoteTracker.Web.Tests.Intake;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>The list of speakers and how well quotes are grouped, through the built program.</summary>
public sealed class SpeakersCommandTests : IDisposable
{
    private const string First = "TOLM, 9 September 2021 – “We stay in our town whatever comes,” Mayor Mira Tolland said. “We always did,” Tolland added.";
    private const string Second = "“Another day will come for that,” Karl Brandt said.";

    private readonly ScratchFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Speakers_OfImportedDocuments_AreListedTheMostQuotedFirst()
    {
        await ImportAsync();
        var json = await BuiltProgram.RunAsync("speakers", "--format", "json", "--data", Data);
        Assert.Equal((0, ""), (json.ExitCode, json.Errors));
        var listed = JsonSerializer.Deserialize<JsonElement>(json.Output).EnumerateArray().ToList();
        Assert.Equal(["Mira Tolland", "Karl Brandt"], listed.Select(speaker => speaker.GetProperty("name").GetString()));
        Assert.Equal((2, "person", "2021-09-09"), (listed[0].GetProperty("quotes").GetInt32(), listed[0].GetProperty("kind").GetString(), listed[0].GetProperty("first").GetString()));
        Assert.Equal("""["Mira Tolland","Tolland"]""", JsonSerializer.Serialize(listed[0].GetProperty("spellings")));
        Assert.Equal("""["Mayor"]""", JsonSerializer.Serialize(listed[0].GetProperty("roles")));

        var csv = await BuiltProgram.RunAsync("speakers", "--top", "1", "--data", Data);
        Assert.EndsWith("Mira Tolland,person,2,1,2021-09-09,2021-09-09,Mira Tolland; Tolland,Mayor", csv.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speakers_WithMarkedTexts_SaysHowWellQuotesAreGrouped()
    {
        await ImportAsync();
        var marked = _folder.Add("marked.jsonl", string.Join('\n', Marked(First, "We stay in our town whatever comes,", "Mira Tolland"), Marked(Second, "Another day will come for that,", "Karl Brandt"), Marked("Not stored.", "Not", "Nobody")));
        var scored = await BuiltProgram.RunAsync("speakers", "--marked", marked, "--data", Data);
        Assert.Equal(1, scored.ExitCode);
        Assert.Contains("| found | 2 | 1.0000 | 1.0000 | 1.0000 |", scored.Output, StringComparison.Ordinal);
        Assert.Equal("1 of 3 texts are not stored, and not counted.", scored.Errors.Trim());
    }

    [Theory]
    [InlineData("{}", "It is not {text, quotes: [{start, end, speaker}]}.")]
    [InlineData("""{"text": "Short.", "quotes": [{"start": 0, "end": 90, "speaker": "Karl Brandt"}]}""", "The quote from 0 to 90 does not lie in the text of 6 characters.")]
    public async Task Speakers_WithMarkedTextsThatCannotBeRead_SaysWhatAndWhere(string line, string fault)
    {
        await ImportAsync();
        var ended = await BuiltProgram.RunAsync("speakers", "--marked", _folder.Add("bad.jsonl", $$"""{"text": "Right.", "quotes": []}{{'\n'}}{{line}}"""), "--data", Data);
        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        Assert.EndsWith("bad.jsonl cannot be read, line 2: " + fault, ended.Errors.TrimEnd(), StringComparison.Ordinal);
    }

    private async Task ImportAsync()
    {
        var imported = await BuiltProgram.RunAsync("import", _folder.Add("a.txt", First), _folder.Add("b.txt", Second), "--data", Data);
        Assert.Equal(0, imported.ExitCode);
    }

    private static string Marked(string text, string quote, string speaker)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return JsonSerializer.Serialize(new { text, quotes = new[] { new { start, end = start + quote.Length, speaker } } });
    }
}
