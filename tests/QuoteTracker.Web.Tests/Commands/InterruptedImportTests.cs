using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Tests.Intake;
using QuoteTracker.Web.Tests.Store;
using QuoteTracker.Web.Tests.Store.Hand;
using QuoteTracker.Web.Tests.Store.Rewriting;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>An import that is killed in the middle: nothing is half there, and importing again finishes it.</summary>
public sealed class InterruptedImportTests : IDisposable
{
    private const int Documents = 160;

    /// <summary>So many are given before the kill; the import waits for more, so that it cannot end before it is killed.</summary>
    private const int Given = 100;
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_KilledAndRepeated_EqualsAnImportThatWasNot()
    {
        string[] lines = [.. Enumerable.Range(0, Documents).Select(Line)];
        var input = string.Join('\n', lines);
        var (killed, whole) = (Directory.CreateDirectory(Path.Combine(_folder.Path, "killed")).FullName, Path.Combine(_folder.Path, "whole"));
        await KillAfterFirstDocumentsAsync(lines[..Given], killed);

        var stored = await AssertNothingIsHalfThereAsync(killed);
        Assert.InRange(stored, 1, Given);

        var again = await BuiltProgram.RunOnAsync(input, "import", "-", "--data", killed);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains($"{Documents - stored} documents stored with", again.Output, StringComparison.Ordinal);
        Assert.Contains($", {stored} already there, 0 refused", again.Output, StringComparison.Ordinal);
        await BuiltProgram.RunOnAsync(input, "import", "-", "--data", whole);
        Assert.Equal(Documents, await AssertNothingIsHalfThereAsync(killed));
        Assert.Equal(await RowsAsync(whole), await RowsAsync(killed));
    }

    private static async Task KillAfterFirstDocumentsAsync(IEnumerable<string> lines, string folder)
    {
        using var process = BuiltProgram.Start("import", "-", "--data", folder);
        var read = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        foreach (var line in lines)
            await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
        while (Count(folder) == 0)
        {
            Assert.False(process.HasExited, "the import ended before it stored anything");
            await Task.Yield();
        }

        process.Kill();
        await process.WaitForExitAsync();
        await read;
    }

    // Each look opens and closes the file, so that nothing is held when the process dies.
    private static long Count(string folder)
    {
        var path = Path.Combine(folder, "quotetracker.db");
        if (!File.Exists(path))
            return 0;
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM Documents";
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            // The tables are being made.
            return 0;
        }
    }

    /// <summary>The number of documents, when every one of them is there with all that belongs to it.</summary>
    private static async Task<int> AssertNothingIsHalfThereAsync(string folder)
    {
        await using var store = await StoreOnDisk.OpenAsync(folder);
        Assert.Equal("ok", await store.AskAsync(c => c.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync()));
        Assert.Empty(await store.AskAsync(c => c.Database.SqlQuery<string>($"SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync()));
        Assert.Empty(await Counts.WrongAsync(store));
        var documents = await store.AskAsync(c => c.Documents.Include(d => d.Terms).Include(d => d.Quotes).ThenInclude(q => q.Fragments).AsSplitQuery().ToListAsync());
        foreach (var document in documents)
        {
            var analysis = DocumentAnalyzer.Analyze(new SourceText(document.Text));
            Assert.Equal(analysis.Quotes.Select(q => string.Join(", ", q.Fragments)), document.Quotes.OrderBy(q => q.Start).Select(q => string.Join(", ", q.Fragments.OrderBy(f => f.Ordinal).Select(f => new TextSpan(f.Start, f.End)))));
            Assert.Equal(analysis.Terms.Select(t => t.Key).Distinct().Count(), document.Terms.Count);
        }

        return documents.Count;
    }

    /// <summary>All rows but those of themes, which depend on when they were last found, and when and in which run documents came.</summary>
    private static async Task<string[]> RowsAsync(string folder)
    {
        await using var store = await StoreOnDisk.OpenAsync(folder);
        await store.AskAsync(c => c.Documents.ExecuteUpdateAsync(set => set.SetProperty(d => d.ImportedAt, DateTime.UnixEpoch).SetProperty(d => d.ImportRunId, (long?)null)));
        await store.AskAsync(c => c.ImportRuns.ExecuteDeleteAsync());
        await store.AskAsync(c => c.Themes.IgnoreQueryFilters().ExecuteDeleteAsync());
        return (await Snapshot.OfAsync(store)).Split('\n');
    }

    // Lines that return, speakers that return, a document in ten without a quote.
    private static string Line(int number)
    {
        string[] speakers = ["Mira Tolland", "Karl Brandt", "Elena Marovic", "Jon Hakedal"];
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Report {number}\n\nPORT ALBA, {1 + (number % 28)} June 20{10 + (number % 14)} – The council met for the session numbered {number}.\n\n");
        if (number % 10 != 0)
            text.Append(CultureInfo.InvariantCulture, $"“Nobody will draw {Word(number / 3)} lines through our {Word(number / 40)} town,” Mayor {speakers[number % 4]} said. “We stay.”\n");
        return $$"""{"id":"{{number}}","text":{{System.Text.Json.JsonSerializer.Serialize(text.ToString())}}}""";
    }

    private static string Word(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "abcdefghij"[digit - '0'])) + "ish";
}
