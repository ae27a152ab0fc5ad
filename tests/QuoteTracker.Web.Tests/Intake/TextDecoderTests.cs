using System.Text;
using QuoteTracker.Web.Intake.Text;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class TextDecoderTests
{
    private const string Sentence = "“We stay,” Łucja said – naïvely.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decode_ByteOrderMark_IsUsedAndLeftOut(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(new DecodedText(Sentence, 0), TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Decode_Utf16WithoutMark_IsSeenByItsZeros(bool bigEndian) =>
        Assert.Equal(Sentence, TextDecoder.Decode(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(Sentence))?.Text);

    [Fact]
    public void Decode_PlainUtf8_IsUtf8() => Assert.Equal(new DecodedText(Sentence, 0), TextDecoder.Decode(Encoding.UTF8.GetBytes(Sentence)));

    [Fact]
    public void Decode_CurlyQuotesOfWindows_AreRead() =>
        Assert.Equal("“We stay,” she said.", TextDecoder.Decode([0x93, .. "We stay,"u8, 0x94, .. " she said."u8])?.Text);

    [Fact]
    public void Decode_DeclaredCharset_WinsOverGuess() =>
        Assert.Equal("Президент", TextDecoder.Decode([0xCF, 0xF0, 0xE5, 0xE7, 0xE8, 0xE4, 0xE5, 0xED, 0xF2], "windows-1251")?.Text);

    [Fact]
    public void Decode_UnknownDeclaredCharset_IsIgnored() => Assert.Equal("plain", TextDecoder.Decode("plain"u8, "klingon-8")?.Text);

    [Fact]
    public void Decode_FewBrokenBytesInUtf8_BecomeReplacementAndAreCounted()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("“We stay,” the mayor of Port Alba told reporters."), 0xE2, 0x80];
        Assert.Equal(new DecodedText("“We stay,” the mayor of Port Alba told reporters.\uFFFD", 2), TextDecoder.Decode(bytes));
    }

    [Fact]
    public void Decode_Program_IsNotText()
    {
        var bytes = new byte[4000];
        new Random(7).NextBytes(bytes);
        Assert.Null(TextDecoder.Decode(bytes));
    }
}
