using System.Text;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Intake.JsonLines;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class JsonLinesReaderTests
{
    [Fact]
    public void Read_AllFields_AreTaken()
    {
        var read = One("""{"id":"a7","text":"Words.\r\nMore.","title":" Talks ","date":"2014-11-18","url":"https://post.example/a7","source":"Harbour Post","extra":[1]}""").IsRead();
        Assert.Equal(("a7", "Words.\r\nMore.", "https://post.example/a7"), (read.Origin, read.Source.Text, read.Address));
        Assert.Equal(("Talks", "Harbour Post", "2014-11-18"), (read.Source.Title, read.Source.Source, read.Source.Date?.ToString()));
    }

    [Fact]
    public void Read_TextAlone_IsNamedByItsLine() => Assert.Equal("in.jsonl, line 1", One("""{"text":"Words."}""").IsRead().Origin);

    [Fact]
    public void Read_BadLineInTheMiddle_GivesItsNumberAndTheRestGoesOn()
    {
        var results = Lines("""{"id":1,"text":"One."}""" + "\n\n{\"id\":2,\"text\":\"Two.\n" + """{"id":3,"text":"Three."}""");
        Assert.Equal(["1", "3"], results.OfType<ReadResult.Read>().Select(read => read.Origin));
        var refused = Assert.Single(results.OfType<ReadResult.Refused>());
        Assert.Equal("in.jsonl, line 3", refused.Item);
        Assert.StartsWith("It is not valid JSON (at byte ", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"x"}""", Reasons.NoTextField)]
    [InlineData("""{"text":null}""", Reasons.NoTextField)]
    [InlineData("\"text\"", Reasons.NotAnObject)]
    [InlineData("[1]", Reasons.JsonArray)]
    [InlineData("{", Reasons.JsonSpread)]
    [InlineData("""{"text":5}""", "\"text\" is not a string. Put the value in quotation marks.")]
    [InlineData("""{"text":"a","date":2014}""", "\"date\" is not a string. Put the value in quotation marks.")]
    public void Read_WrongShape_SaysWhatIsWrong(string line, string reason) => One(line).IsRefused(reason);

    [Fact]
    public void Read_BrokenUtf8_IsRefusedWithItsPlace()
    {
        using var stream = new MemoryStream([.. "{\"text\":\"caf"u8, 0xE9, .. "\"}"u8]);
        Assert.Single(JsonLinesReader.Read(stream, "in.jsonl", IntakeLimits.Default)).IsRefused("It is not valid UTF-8 (at byte 13). Save the file as UTF-8.");
    }

    [Fact]
    public void Read_DateThatIsNone_IsLeftOutWithANote()
    {
        var read = One("""{"text":"Words.","date":"last week"}""").IsRead();
        Assert.Null(read.Source.Date);
        Assert.Equal("The date “last week” was not understood and left out. Write it as 2021-09-30, 2021-09 or 2021.", Assert.Single(read.Notes));
    }

    [Theory]
    [InlineData("""{"text":"a\ud83db"}""", "a\uFFFDb")]
    [InlineData("""{"text":"a\ud83d\ude00b\\ud83d"}""", "a\uD83D\uDE00b\\ud83d")]
    [InlineData("""{"text":"a\u0000b"}""", "a\uFFFDb")]
    public void Read_HalfSurrogatesAndNul_AreReplacedInPlace(string line, string text) => Assert.Equal(text, One(line).IsRead().Source.Text);

    [Fact]
    public void Read_ByteOrderMarkAndWindowsLineEnds_AreNoMatter()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. "{\"text\":\"A.\"}\r\n{\"text\":\"B.\"}\r\n"u8]);
        Assert.Equal(["A.", "B."], JsonLinesReader.Read(stream, "in.jsonl", IntakeLimits.Default).Select(result => result.IsRead().Source.Text));
    }

    private static ReadResult One(string line) => Assert.Single(Lines(line));

    private static List<ReadResult> Lines(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. JsonLinesReader.Read(stream, "in.jsonl", IntakeLimits.Default)];
    }
}
