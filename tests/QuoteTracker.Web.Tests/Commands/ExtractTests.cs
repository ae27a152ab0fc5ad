using System.Text;
using System.Text.Json;
using QuoteTracker.Web.Tests.Intake;
using QuoteTracker.Web.Tests.Sample;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>The contract of <c>extract</c>, through the built program.</summary>
public sealed class ExtractTests : IDisposable
{
    private const string Story = "Talks in Tolm\r\n\r\nTOLM, 9 September 2021 – “We stay 😀 in our town,” Mayor Mira Tolland said. “And we shall,” she added, “stay for good.”";
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_Document_HasTheFieldsOfTheContractInOrder()
    {
        var line = One(await BuiltProgram.RunOnAsync(Line("a", Story), "extract", "-"));
        Assert.Equal(["id", "title", "date", "source", "quotes"], Names(line));
        var quotes = line.GetProperty("quotes").EnumerateArray().ToList();
        Assert.NotEmpty(quotes);
        foreach (var quote in quotes)
        {
            Assert.Equal(["kind", "text", "fragments", "speaker", "mention", "cue", "rule", "confidence", "themes"], Names(quote));
            Assert.Contains(quote.GetProperty("kind").GetString(), new[] { "direct", "mixed", "transcript", "block" });
            Assert.Equal(quote.GetProperty("speaker").ValueKind, quote.GetProperty("mention").ValueKind);
            Assert.InRange(quote.GetProperty("confidence").GetDouble(), 0, 1);
            Assert.All(quote.GetProperty("themes").EnumerateArray(), theme => Assert.Equal(JsonValueKind.String, theme.ValueKind));
        }
    }

    [Fact]
    public async Task Extract_Offsets_AreUtf16IntoTheTextAsGivenWithoutMarks()
    {
        var line = One(await BuiltProgram.RunOnAsync(Line("a", Story), "extract"));
        var quotes = line.GetProperty("quotes").EnumerateArray().ToList();
        foreach (var quote in quotes)
        {
            var fragments = quote.GetProperty("fragments").EnumerateArray().Select(Span).ToList();
            Assert.Equal(quote.GetProperty("text").GetString(), string.Join(' ', fragments.Select(span => Story[span])));
            Assert.DoesNotContain('“', quote.GetProperty("text").GetString()!);
            foreach (var name in (string[])["mention", "cue"])
            {
                if (quote.GetProperty(name) is { ValueKind: JsonValueKind.Object } found)
                    Assert.Equal(found.GetProperty("text").GetString(), Story[Span(found)]);
            }
        }

        Assert.Equal("We stay 😀 in our town,", quotes[0].GetProperty("text").GetString());
        Assert.Equal(quotes.Select(q => Span(q.GetProperty("fragments")[0]).Start.Value).Order(), quotes.Select(q => Span(q.GetProperty("fragments")[0]).Start.Value));
    }

    [Fact]
    public async Task Extract_Speaker_IsTheFullestNameWithoutTitleAlsoForPronouns()
    {
        var quotes = One(await BuiltProgram.RunOnAsync(Line("a", Story), "extract")).GetProperty("quotes").EnumerateArray().ToList();
        var named = quotes.Where(quote => quote.GetProperty("speaker").ValueKind == JsonValueKind.Object).ToList();
        Assert.True(named.Count >= 2);
        Assert.All(named.Take(2), quote => Assert.Equal("Mira Tolland", quote.GetProperty("speaker").GetProperty("name").GetString()));
        Assert.Equal(["name", "kind", "role"], Names(named[0].GetProperty("speaker")));
        Assert.Contains(named[0].GetProperty("speaker").GetProperty("kind").GetString(), new[] { "person", "body", "role" });
    }

    [Fact]
    public async Task Extract_WhatCameWithTheText_IsGivenBack()
    {
        var json = JsonSerializer.Serialize(new { id = 7, text = Story, title = "Given", date = "2019-03-04", url = "https://post.example/7", source = "Harbour Post" });
        var line = One(await BuiltProgram.RunOnAsync(json, "extract"));
        Assert.Equal(("7", "Given", "2019-03-04", "Harbour Post"), (Text(line, "id"), Text(line, "title"), Text(line, "date"), Text(line, "source")));
    }

    [Fact]
    public async Task Extract_TextWithoutQuotes_GivesALineWithNone()
    {
        var line = One(await BuiltProgram.RunOnAsync(Line("plain", "Nothing was said."), "extract"));
        Assert.Equal(("plain", 0), (Text(line, "id"), line.GetProperty("quotes").GetArrayLength()));
    }

    [Fact]
    public async Task Extract_BadLines_AreNamedTheRestGoesOnAndTheExitCodeIsOne()
    {
        var input = string.Join('\n', Line("a", Story), "{\"id\":\"b\",\"text\":", "", "[1]", "{\"id\":\"e\"}", Line("f", "Plain.")) + "\n";
        var ended = await BuiltProgram.RunOnAsync(input, "extract", "-");
        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(["a", "f"], Lines(ended).Select(line => Text(line, "id")));
        var errors = ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["standard input, line 2: ", "standard input, line 4: ", "standard input, line 5: "], errors.Select(error => error[..24]));
    }

    [Fact]
    public async Task Extract_LineLongerThanADocumentMayBe_IsRefusedWithItsNumberAndTheRestGoesOn()
    {
        var tooLong = Line("b", string.Concat(Enumerable.Repeat("Nothing was said. ", 1_300_000)));
        var ended = await BuiltProgram.RunOnAsync(string.Join('\n', Line("a", Story), tooLong, Line("c", "Plain.")), "extract");
        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(["a", "c"], Lines(ended).Select(line => Text(line, "id")));
        Assert.StartsWith("standard input, line 2: The line is 22", ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_ManyDocuments_KeepTheirOrder()
    {
        var texts = Enumerable.Range(0, 400).Select(number => string.Concat(Enumerable.Repeat(Story + "\n\n", number % 7 == 0 ? 40 : 1)));
        var ended = await BuiltProgram.RunOnAsync(string.Join('\n', texts.Select((text, number) => Line($"d{number}", text))), "extract");
        Assert.Equal(0, ended.ExitCode);
        Assert.Equal(Enumerable.Range(0, 400).Select(number => $"d{number}"), Lines(ended).Select(line => Text(line, "id")));
    }

    [Fact]
    public async Task Extract_StandardInputThatTrickles_AnswersEachLineAsItComes()
    {
        using var process = BuiltProgram.Start("extract");
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        for (var number = 0; number < 3; number++)
        {
            await process.StandardInput.WriteLineAsync(Line($"d{number}", Story));
            await process.StandardInput.FlushAsync(late.Token);
            using var line = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync(late.Token))!);
            Assert.Equal($"d{number}", Text(line.RootElement, "id"));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(late.Token);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Extract_FilesAndFolders_AreReadInTheOrderGivenAndByName()
    {
        _folder.Add("in/b.txt", Story);
        _folder.Add("in/a/page.html", "<html><head><title>Page</title></head><body><article><p>“We stay in our town,” Mayor Mira Tolland said.</p></article></body></html>");
        _folder.Add("in/c.jsonl", Line("c1", Story) + "\n" + Line("c2", Story));
        var last = _folder.Add("last.txt", Story);
        var ended = await BuiltProgram.RunAsync("extract", last, Path.Combine(_folder.Path, "in"));
        Assert.Equal("", ended.Errors);
        Assert.Equal(["last", "b", "c1", "c2", "page"], Lines(ended).Select(line => Text(line, "id")));
        Assert.Equal("We stay in our town,", Lines(ended)[^1].GetProperty("quotes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Extract_FilesThatCannotBeRead_AreNamedAndTheRestGoesOn()
    {
        var ended = await BuiltProgram.RunAsync("extract", Path.Combine(_folder.Path, "none.txt"), _folder.Add("x.pdf", "%PDF-1.7"), _folder.Add("empty.txt", ""), _folder.Add("good.txt", Story));
        Assert.Equal((1, "good"), (ended.ExitCode, Text(One(ended), "id")));
        var errors = ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, errors.Length);
        Assert.Contains("none.txt: There is no such file or folder.", errors[0], StringComparison.Ordinal);
        Assert.Contains("x.pdf: PDF cannot be read.", errors[1], StringComparison.Ordinal);
        Assert.Contains("empty.txt: The file is empty.", errors[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_ByteOrderMark_IsNoPartOfTheFirstLine()
    {
        var path = _folder.Add("in.jsonl", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Line("a", Story))]);
        Assert.Equal("a", Text(One(await BuiltProgram.RunAsync("extract", path)), "id"));
    }

    [Fact]
    public async Task Extract_EveryDocumentOfTheSample_PointsIntoItsText()
    {
        var gold = GoldDocument.All;
        var lines = Lines(await BuiltProgram.RunOnAsync(string.Join('\n', gold.Select(document => Line(document.Id, document.Text))), "extract"));
        Assert.Equal(gold.Select(document => document.Id), lines.Select(line => Text(line, "id")));
        foreach (var (line, text) in lines.Zip(gold.Select(document => document.Text)))
        {
            foreach (var quote in line.GetProperty("quotes").EnumerateArray())
            {
                Assert.Equal(quote.GetProperty("text").GetString(), string.Join(' ', quote.GetProperty("fragments").EnumerateArray().Select(span => text[Span(span)])));
                Assert.Equal(quote.GetProperty("speaker").ValueKind, quote.GetProperty("mention").ValueKind);
            }
        }
    }

    [Fact]
    public async Task Extract_LineLongerThanTheSettingAllows_IsRefusedAndTheRestGoesOn()
    {
        var input = Line("long", string.Concat(Enumerable.Repeat("No words of weight. ", 60_000))) + "\n" + Line("a", Story);
        var ended = await BuiltProgram.EndAsync(BuiltProgram.StartAs(["env", "QUOTETRACKER__MAXDOCUMENTMEGABYTES=1"], ["extract", "-"]), input);
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("standard input, line 1: The line is 1.1 MB long, more than the 1 MB that one document may have.", ended.Errors, StringComparison.Ordinal);
        Assert.Equal("a", One(ended with { Errors = "", ExitCode = 0 }).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Extract_UnknownBelow_IsCheckedAgainstTheReviewThreshold()
    {
        var quotes = One(await BuiltProgram.RunOnAsync(Line("a", Story), "extract", "--unknown-below", "0.6")).GetProperty("quotes").EnumerateArray();
        Assert.All(quotes, quote => Assert.Equal(JsonValueKind.Object, quote.GetProperty("speaker").ValueKind));
        var ended = await BuiltProgram.RunOnAsync(Line("a", Story), "extract", "--unknown-below", "0.7");
        Assert.Contains("QuoteTracker:UnknownBelow must not be above QuoteTracker:ReviewThreshold", ended.Errors, StringComparison.Ordinal);
    }

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });

    private static List<JsonElement> Lines(BuiltProgram.Ended ended) =>
        [.. ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    private static JsonElement One(BuiltProgram.Ended ended) => Assert.Single(Lines(ended));

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(property => property.Name);

    private static Range Span(JsonElement json) => json.GetProperty("start").GetInt32()..json.GetProperty("end").GetInt32();
}
