using System.Text;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly DocumentReader _reader = new(IntakeLimits.Default);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ReadPath_TextFile_IsKeptToTheCharacter()
    {
        const string Text = "PORT ALBA, 16 June –\r\n\r\n  “We stay,” she said.\t\n";
        Assert.Equal(Text, One(_folder.Add("a.txt", Text)).IsRead().Source.Text);
    }

    [Fact]
    public void ReadPath_Folder_IsReadByNameWithWhatIsInIt()
    {
        _folder.Add("b.txt", "B.");
        _folder.Add("a/z.txt", "Z.");
        _folder.Add("a/page.html", "<p>Page.</p>");
        _folder.Add("c.jsonl", "{\"text\":\"C1.\"}\n{\"text\":\"C2.\"}");
        _folder.Add(".hidden.txt", "never");
        Assert.Equal(["B.", "C1.", "C2.", "Page.", "Z."], _reader.ReadPath(_folder.Path).Select(result => result.IsRead().Source.Text));
    }

    [Fact]
    public void ReadPath_Nothing_SaysNotFound() => One(Path.Combine(_folder.Path, "none.txt")).IsRefused("There is no such file or folder. Check the spelling of the path.");

    [Fact]
    public void ReadPath_EmptyFile_SaysEmpty() => One(_folder.Add("e.txt", "")).IsRefused("The file is empty. Nothing to import.");

    [Fact]
    public void ReadPath_EmptyJsonLines_SaysEmpty() => One(_folder.Add("e.jsonl", "")).IsRefused("The file is empty. Nothing to import.");

    [Fact]
    public void ReadPath_OnlyWhiteSpace_SaysSo() => One(_folder.Add("w.txt", " \r\n\t")).IsRefused("There is no text in it, only white space. Nothing to import.");

    [Fact]
    public void ReadPath_Binary_SaysNotText()
    {
        var bytes = new byte[5000];
        new Random(3).NextBytes(bytes);
        One(_folder.Add("b.txt", bytes)).IsRefused("This is not text: it holds control characters as programs, pictures and databases do. Save the document as text or HTML first.");
    }

    [Theory]
    [InlineData("x.pdf", "PDF cannot be read. Save the document as text (.txt) or HTML (.html), or give JSON Lines (.jsonl).")]
    [InlineData("x.docx", "A Word document cannot be read. Save the document as text (.txt) or HTML (.html), or give JSON Lines (.jsonl).")]
    public void ReadPath_UnsupportedName_SaysWhatInstead(string name, string reason) => One(_folder.Add(name, "x")).IsRefused(reason);

    [Fact]
    public void ReadPath_PdfUnderAnotherName_IsSeenByItsBytes() =>
        One(_folder.Add("x.txt", "%PDF-1.7 …")).IsRefused("PDF cannot be read. Save the document as text (.txt) or HTML (.html), or give JSON Lines (.jsonl).");

    [Fact]
    public void ReadPath_FileOfFiftyMegabytesInOneLine_IsRefusedUnread()
    {
        var path = Path.Combine(_folder.Path, "long.txt");
        using (var file = File.Create(path))
            file.SetLength(50 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        One(path).IsRefused("It is 50 MB, more than the 7 MB that one document may have. Split it, or raise the setting QuoteTracker:MaxDocumentMegabytes.");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1024 * 1024);
    }

    [Fact]
    public void ReadPath_JsonLineOfFiftyMegabytes_IsPassedOverInBoundedMemory()
    {
        var path = Path.Combine(_folder.Path, "long.jsonl");
        using (var file = File.Create(path))
        {
            file.Write("{\"text\":\"First.\"}\n"u8);
            var block = Encoding.ASCII.GetBytes(new string('a', 1024 * 1024));
            for (var megabyte = 0; megabyte < 50; megabyte++)
                file.Write(block);
            file.Write("\n{\"text\":\"Last.\"}\n"u8);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var results = _reader.ReadPath(path).ToList();
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64L * 1024 * 1024);
        Assert.Equal(["First.", "Last."], results.OfType<ReadResult.Read>().Select(read => read.Source.Text));
        results[1].IsRefused("The line is 50 MB long, more than the 7 MB that one document may have. Split it, or raise the setting QuoteTracker:MaxDocumentMegabytes.");
    }

    [Fact]
    public void ReadPath_BrokenUtf8_IsReadWithANote()
    {
        var path = _folder.Add("b.txt", [.. Encoding.UTF8.GetBytes("“We stay,” the mayor told reporters on the quay. "), 0xE2, 0x80, .. " She left."u8]);
        var read = One(path).IsRead();
        Assert.EndsWith("quay. \uFFFD She left.", read.Source.Text, StringComparison.Ordinal);
        Assert.Equal("2 bytes were not valid UTF-8 and stand as “\uFFFD” in the text.", Assert.Single(read.Notes));
    }

    [Fact]
    public void ReadPath_OddNumberOfMarks_IsReadWhole() =>
        Assert.Equal("“We stay,” she said. “And then", One(_folder.Add("odd.txt", "“We stay,” she said. “And then")).IsRead().Source.Text);

    [Fact]
    public void ReadPath_FolderWithoutPermission_SaysSoAndTheRestGoesOn()
    {
        // The superuser may read everything: there is nothing to refuse then.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        _folder.Add("closed/a.txt", "A.");
        _folder.Add("open/b.txt", "B.");
        File.SetUnixFileMode(Path.Combine(_folder.Path, "closed"), UnixFileMode.None);
        var results = _reader.ReadPath(_folder.Path).ToList();
        results[0].IsRefused("It may not be read by this user. Give read permission, or run as a user who has it.");
        Assert.Equal("B.", results[1].IsRead().Source.Text);
    }

    [Fact]
    public void ReadText_Pasted_TakesWhatIsSaidAboutIt()
    {
        var read = _reader.ReadText("A\0B", "pasted text", "Title", "Post", MetadataDate.Parse("2014")).IsRead();
        Assert.Equal(("A\uFFFDB", "Title", "Post", "2014"), (read.Source.Text, read.Source.Title, read.Source.Source, read.Source.Date?.ToString()));
    }

    private ReadResult One(string path) => Assert.Single(_reader.ReadPath(path));
}
