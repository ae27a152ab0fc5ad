using System.Text;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Tests.Store;
using ScratchFolder = QuoteTracker.Web.Tests.Intake.ScratchFolder;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>What people give by mistake, through the command line: a clear reason for each, and nothing else is lost.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "“We stay in our town whatever comes,” Mayor Mira Tolland said on Monday.\n";
    private readonly ScratchFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_FolderOfEverythingThatIsWrong_StoresTheRestAndGivesReasons()
    {
        _folder.Add("in/a.txt", Good);
        _folder.Add("in/binary.txt", [.. Enumerable.Range(0, 4000).Select(number => (byte)(number % 251))]);
        _folder.Add("in/broken.txt", [.. Encoding.UTF8.GetBytes("“We have waited long enough for that,” Karl Brandt told reporters on the quay. "), 0xE2, 0x80, .. " He left."u8]);
        _folder.Add("in/deep.html", $"<title>Deep</title>{string.Concat(Enumerable.Repeat("<div>", 10_000))}<p>“The bottom is reached at last,” Elena Marovic said.</p>{string.Concat(Enumerable.Repeat("</div>", 10_000))}");
        _folder.Add("in/empty.txt", "");
        _folder.Add("in/lines.jsonl", "{\"id\":\"one\",\"text\":\"First of the lines.\"}\n{\"id\":\"two\",\"text\":\n{\"id\":\"three\",\"text\":\"Third of the lines.\"}\n");
        WriteLongLine(Path.Combine(_folder.Path, "in", "long.txt"));
        _folder.Add("in/odd.txt", "Odd\n\n“We stay in our town whatever comes,” Mayor Mira Tolland said on Sunday. “And then\n\nThe next paragraph is plain.\n\n“Another day will come for that,” Karl Brandt said.");

        var ended = await BuiltProgram.RunAsync("import", Path.Combine(_folder.Path, "in"), "--data", Data);

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith("6 documents stored with", ended.Output, StringComparison.Ordinal);
        AssertSaid(ended.Output, "0 already there, 4 refused");
        AssertSaid(ended.Errors, "binary.txt: This is not text");
        AssertSaid(ended.Errors, "broken.txt: 2 bytes were not valid UTF-8");
        AssertSaid(ended.Errors, "empty.txt: The file is empty. Nothing to import.");
        AssertSaid(ended.Errors, "lines.jsonl, line 2: It is not valid JSON");
        AssertSaid(ended.Errors, "long.txt: It is 50 MB, more than the 7 MB that one document may have.");
        Assert.DoesNotContain("deep.html", ended.Errors, StringComparison.Ordinal);
        await using var store = await StoreOnDisk.OpenAsync(Data);
        Assert.Equal(["Elena Marovic", "Karl Brandt", "Mira Tolland"], await store.AskAsync(c => c.Speakers.OrderBy(s => s.Name).Select(s => s.Name).ToListAsync()));
        Assert.Equal(4, await store.AskAsync(c => c.ImportRefusals.CountAsync()));
    }

    [Theory]
    [InlineData("import", "page.txt")]
    [InlineData("export")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("reanalyze")]
    public async Task AnyCommand_FileThatIsNoDatabase_SaysSoAndLeavesIt(params string[] arguments)
    {
        _folder.Add("data/quotetracker.db", "Dear diary, this is not a database but it is long enough to look like one.");
        var ended = await BuiltProgram.RunAsync([.. arguments.Select(Rooted), "--data", Data]);
        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        AssertSaid(ended.Errors, "is not a database: it does not start as SQLite files do. Move it away, or choose another folder with --data FOLDER");
        Assert.StartsWith("Dear diary", await File.ReadAllTextAsync(Path.Combine(Data, "quotetracker.db")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "page.txt")]
    [InlineData("export")]
    [InlineData("reanalyze")]
    public async Task AnyCommand_DatabaseFromANewerVersion_SaysSoAndLeavesIt(params string[] arguments)
    {
        await using (var store = await StoreOnDisk.OpenAsync(Data))
            await store.AskAsync(c => c.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Telepathy', '99.0.0')"));
        var before = await File.ReadAllBytesAsync(Path.Combine(Data, "quotetracker.db"));
        var ended = await BuiltProgram.RunAsync([.. arguments.Select(Rooted), "--data", Data]);
        Assert.Equal((1, ""), (ended.ExitCode, ended.Output));
        AssertSaid(ended.Errors, "was written by a newer version of QuoteTracker (it has 29990101000000_Telepathy");
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(Data, "quotetracker.db")));
    }

    [Fact]
    public async Task Import_FolderWithoutPermission_SaysSoAndTheRestGoesOn()
    {
        if (OperatingSystem.IsWindows() || (Environment.IsPrivilegedProcess && !File.Exists("/usr/bin/setpriv")))
        {
            Assert.Skip("Here every folder may be read, and there is no way to give that right up.");
            return;
        }

        _folder.Add("in/closed/a.txt", Good);
        _folder.Add("in/open.txt", Good);
        Directory.CreateDirectory(Data);
        var everybody = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        foreach (var folder in new[] { _folder.Path, Path.Combine(_folder.Path, "in"), Data })
            File.SetUnixFileMode(folder, everybody);
        var closed = Path.Combine(_folder.Path, "in", "closed");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        string[] before = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
        BuiltProgram.Ended ended;
        try
        {
            ended = await BuiltProgram.EndAsync(BuiltProgram.StartAs(before, ["import", Path.Combine(_folder.Path, "in"), "--data", Data]), "");
        }
        finally
        {
            File.SetUnixFileMode(closed, everybody);
        }

        AssertSaid(ended.Errors, "closed: It may not be read by this user. Give read permission, or run as a user who has it.");
        Assert.StartsWith("1 document stored with 1 quote, 0 already there, 1 refused", ended.Output, StringComparison.Ordinal);
        Assert.Equal(1, ended.ExitCode);
    }

    [Fact]
    public async Task Import_FullDisk_StopsWithTheReasonAndKeepsWhatIsStored()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await ImportAsync(store, _folder.Add("in/first.txt", Good));
        await store.LimitPagesAsync();
        var large = _folder.Add("in/large.txt", Good + string.Concat(Enumerable.Repeat("The hall was full and the speeches were long. ", 40_000)));
        var ticket = await ImportAsync(store, large, _folder.Add("in/next.txt", "Small."));
        Assert.Equal(ImportState.Stopped, ticket.Progress.State);
        Assert.Equal($"The disk that holds {store.DatabasePath} is full. Nothing of this document was stored; make room and import again, what is stored stays.", ticket.Progress.StopReason);
        Assert.Equal(1, await store.AskAsync(c => c.Documents.CountAsync()));
        Assert.Equal("ok", await store.AskAsync(c => c.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync()));
    }

    [Fact]
    public async Task Import_NothingAtThePath_SaysSoAndTheRestGoesOn()
    {
        var ended = await BuiltProgram.RunAsync("import", Rooted("none.txt"), _folder.Add("a.txt", Good), "--data", Data);
        AssertSaid(ended.Errors, "none.txt: There is no such file or folder. Check the spelling of the path.");
        Assert.Equal((1, true), (ended.ExitCode, ended.Output.StartsWith("1 document stored", StringComparison.Ordinal)));
    }

    private static async Task<ImportTicket> ImportAsync(StoreOnDisk store, params string[] paths)
    {
        using var ticket = new ImportTicket(new ImportRequest("test", [.. paths.Select(path => new IntakeItem.OnDisk(path))]));
        await store.Get<Importer>().RunAsync(ticket);
        return ticket;
    }

    private string Rooted(string argument) => argument.EndsWith(".txt", StringComparison.Ordinal) ? Path.Combine(_folder.Path, argument) : argument;

    private static void AssertSaid(string errors, string sentence) => Assert.Contains(sentence, errors, StringComparison.Ordinal);

    private static void WriteLongLine(string path)
    {
        var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("words ", 1024 * 1024 / 6 + 1)))[..(1024 * 1024)];
        using var file = File.Create(path);
        for (var megabyte = 0; megabyte < 50; megabyte++)
            file.Write(block);
    }
}
