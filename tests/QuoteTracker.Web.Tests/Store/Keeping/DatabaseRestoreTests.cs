using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Tests.Store.Keeping;

public sealed class DatabaseRestoreTests
{
    [Fact]
    public async Task Restore_Backup_IsTheDatabaseAndTheOtherIsKeptAside()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var backup = (await store.Get<DatabaseBackup>().WriteAsync()).Path;
        KeptStore.Execute(store.DatabasePath, "DELETE FROM QuoteFragments; DELETE FROM Quotes");
        var outcome = await store.Get<DatabaseRestore>().ReadAsync(backup);
        Assert.Null(outcome.Problem);
        Assert.False(outcome.NeedsUpdate);
        Assert.Equal(1, KeptStore.Count(store.DatabasePath, "Quotes"));
        Assert.Equal(0, KeptStore.Count(outcome.KeptAside!, "Quotes"));
        Assert.Empty(Directory.GetFiles(store.Folder, "*.part"));
        using var opened = await store.Get<DatabaseOpening>().OpenAsync();
        Assert.True(opened.IsOpen);
        Assert.Equal(KeptStore.Line, await store.AskAsync(context => context.Quotes.Select(q => q.Text).SingleAsync()));
    }

    [Fact]
    public async Task Restore_OverADamagedDatabase_KeepsThatAside()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var backup = (await store.Get<DatabaseBackup>().WriteAsync()).Path;
        await File.WriteAllTextAsync(store.DatabasePath, "scribbled over");
        var outcome = await store.Get<DatabaseRestore>().ReadAsync(backup);
        Assert.Null(outcome.Problem);
        Assert.Equal("scribbled over", await File.ReadAllTextAsync(outcome.KeptAside!));
        Assert.Equal(1, KeptStore.Count(store.DatabasePath, "Quotes"));
    }

    [Fact]
    public async Task Restore_IntoAnEmptyFolder_NeedsNothingThere()
    {
        await using var source = await KeptStore.WithOneQuoteAsync();
        var backup = (await source.Get<DatabaseBackup>().WriteAsync()).Path;
        await using var store = StoreOnDisk.Closed();
        var outcome = await store.Get<DatabaseRestore>().ReadAsync(backup);
        Assert.Null(outcome.Problem);
        Assert.Null(outcome.KeptAside);
        Assert.Equal(1, KeptStore.Count(store.DatabasePath, "Quotes"));
    }

    [Fact]
    public async Task Restore_WhileQuoteTrackerRuns_IsRefused()
    {
        await using var running = await KeptStore.WithOneQuoteAsync();
        var backup = (await running.Get<DatabaseBackup>().WriteAsync()).Path;
        await using var store = StoreOnDisk.Closed(running.Folder);
        Assert.Contains("in use", (await store.Get<DatabaseRestore>().ReadAsync(backup)).Problem);
    }

    [Fact]
    public async Task Restore_FromANewerVersion_IsRefusedAndChangesNothing()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var backup = (await store.Get<DatabaseBackup>().WriteAsync()).Path;
        KeptStore.Execute(backup, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Telepathy', '99.0.0'); DELETE FROM QuoteFragments; DELETE FROM Quotes");
        var outcome = await store.Get<DatabaseRestore>().ReadAsync(backup);
        Assert.Contains("newer version", outcome.Problem);
        Assert.Contains("Telepathy", outcome.Problem);
        Assert.Equal(1, KeptStore.Count(store.DatabasePath, "Quotes"));
    }

    [Fact]
    public async Task Restore_FromAnOlderVersion_SaysThatItWillBeUpdated()
    {
        await using var old = StoreOnDisk.Closed();
        await using (var context = old.Context())
            await context.Database.MigrateAsync(context.Database.GetMigrations().First());
        await using var store = StoreOnDisk.Closed();
        var outcome = await store.Get<DatabaseRestore>().ReadAsync(old.DatabasePath);
        Assert.Null(outcome.Problem);
        Assert.True(outcome.NeedsUpdate);
    }

    [Fact]
    public async Task Restore_AnotherProgramsDatabase_IsRefused()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var other = Path.Combine(store.Folder, "recipes.db");
        KeptStore.Execute(other, "CREATE TABLE Recipes (Id INTEGER)");
        Assert.Contains("another program", (await store.Get<DatabaseRestore>().ReadAsync(other)).Problem);
    }

    [Theory]
    [InlineData("Dear diary, this is not a database but it is long enough.", "not a database")]
    [InlineData("", "holds nothing")]
    public async Task Restore_FileThatIsNoBackup_IsRefused(string content, string says)
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var file = Path.Combine(store.Folder, "diary.txt");
        await File.WriteAllTextAsync(file, content);
        Assert.Contains(says, (await store.Get<DatabaseRestore>().ReadAsync(file)).Problem);
        Assert.Equal(1, KeptStore.Count(store.DatabasePath, "Quotes"));
    }

    [Fact]
    public async Task Restore_DamagedBackup_IsRefusedAndChangesNothing()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var backup = (await store.Get<DatabaseBackup>().WriteAsync()).Path;
        var bytes = await File.ReadAllBytesAsync(backup);
        Array.Fill(bytes, (byte)0xA5, 4096 * 4, 4096 * 20);
        await File.WriteAllBytesAsync(backup, bytes);
        var outcome = await store.Get<DatabaseRestore>().ReadAsync(backup);
        Assert.NotNull(outcome.Problem);
        Assert.Equal(1, KeptStore.Count(store.DatabasePath, "Quotes"));
        Assert.Empty(Directory.GetFiles(store.Folder, "*.part"));
    }

    [Fact]
    public async Task Restore_MissingFileFolderOrItself_SaysWhich()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var restore = store.Get<DatabaseRestore>();
        Assert.Contains("no file", (await restore.ReadAsync(Path.Combine(store.Folder, "none.db"))).Problem);
        Assert.Contains("is a folder", (await restore.ReadAsync(store.Folder)).Problem);
        Assert.Contains("database itself", (await restore.ReadAsync(store.DatabasePath)).Problem);
    }
}
