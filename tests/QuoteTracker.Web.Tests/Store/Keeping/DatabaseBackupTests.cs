using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Tests.Store.Keeping;

public sealed class DatabaseBackupTests
{
    [Fact]
    public async Task Backup_OfADatabaseInUse_HoldsWhatIsInTheLogToo()
    {
        await using var store = await KeptStore.WithOneQuoteAsync();
        Assert.True(new FileInfo(store.DatabasePath + "-wal").Length > 0);
        var outcome = await store.Get<DatabaseBackup>().WriteAsync();
        Assert.Null(outcome.Problem);
        Assert.Equal((1, 1), (outcome.Documents, outcome.Quotes));
        Assert.Equal(1, KeptStore.Count(outcome.Path, "Quotes"));
        Assert.Equal([outcome.Path], Directory.GetFiles(Path.GetDirectoryName(outcome.Path)!));
        Assert.Equal(outcome.Path, Assert.Single(store.Get<DatabaseBackup>().List()).FullName);
    }

    [Fact]
    public async Task Backup_WhileNobodyUsesIt_LeavesTheDatabaseAsItWas()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var outcome = await store.Get<DatabaseBackup>().WriteAsync(Path.Combine(store.Folder, "mine.db"));
        Assert.Null(outcome.Problem);
        Assert.Equal(1, KeptStore.Count(store.DatabasePath, "Quotes"));
    }

    [Fact]
    public async Task Backup_FileThatIsThere_IsReplacedOnlyWhenAsked()
    {
        await using var store = await KeptStore.WithOneQuoteAsync();
        var file = Path.Combine(store.Folder, "precious.txt");
        await File.WriteAllTextAsync(file, "precious");
        var refused = await store.Get<DatabaseBackup>().WriteAsync(file);
        Assert.Contains("--force", refused.Problem);
        Assert.Equal("precious", await File.ReadAllTextAsync(file));
        Assert.Null((await store.Get<DatabaseBackup>().WriteAsync(file, replaces: true)).Problem);
        Assert.Equal(1, KeptStore.Count(file, "Quotes"));
    }

    [Fact]
    public async Task Backup_Folder_GivesTheFileAName()
    {
        await using var store = await KeptStore.WithOneQuoteAsync();
        var folder = Directory.CreateDirectory(Path.Combine(store.Folder, "elsewhere")).FullName;
        var outcome = await store.Get<DatabaseBackup>().WriteAsync(folder);
        Assert.Equal(folder, Path.GetDirectoryName(outcome.Path));
        Assert.Null(outcome.Problem);
    }

    [Fact]
    public async Task Backup_MissingFolder_SaysWhatToDo()
    {
        await using var store = await KeptStore.WithOneQuoteAsync();
        var outcome = await store.Get<DatabaseBackup>().WriteAsync(Path.Combine(store.Folder, "nowhere", "mine.db"));
        Assert.Contains("There is no folder", outcome.Problem);
        Assert.False(Directory.Exists(Path.Combine(store.Folder, "nowhere")));
    }

    [Fact]
    public async Task Backup_OntoTheDatabaseItself_IsRefused()
    {
        await using var store = await KeptStore.WithOneQuoteAsync();
        Assert.Contains("database itself", (await store.Get<DatabaseBackup>().WriteAsync(store.DatabasePath, replaces: true)).Problem);
    }

    [Fact]
    public async Task Backup_NoDatabaseYet_SaysSo()
    {
        await using var store = StoreOnDisk.Closed();
        Assert.Contains("no database", (await store.Get<DatabaseBackup>().WriteAsync()).Problem);
    }

    [Fact]
    public void Difference_TableWithFewerRows_IsNamed()
    {
        var expected = new Dictionary<string, long> { ["Documents"] = 2, ["Quotes"] = 3 };
        Assert.Null(TableCounts.Difference(expected, expected));
        Assert.Contains("Quotes", TableCounts.Difference(expected, new Dictionary<string, long> { ["Documents"] = 2, ["Quotes"] = 1 }));
        Assert.Contains("no table Quotes", TableCounts.Difference(expected, new Dictionary<string, long> { ["Documents"] = 2 }));
    }
}
