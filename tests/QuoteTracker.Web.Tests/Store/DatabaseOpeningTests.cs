using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Tests.Store;

public sealed class DatabaseOpeningTests
{
    [Fact]
    public async Task Open_NewFolder_MakesDatabaseInWriteAheadMode()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        Assert.Equal("wal", await PragmaAsync(store, "journal_mode"));
        Assert.Equal("1", await PragmaAsync(store, "foreign_keys"));
        Assert.Equal("0", await PragmaAsync(store, "mmap_size"));
        Assert.Equal(0, await store.AskAsync(context => context.Quotes.CountAsync()));
    }

    [Fact]
    public async Task Open_WhileAnotherOwnsIt_SaysSoAndWhatToDo()
    {
        await using var first = await StoreOnDisk.OpenAsync();
        await using var second = StoreOnDisk.Closed(first.Folder);
        using var result = await second.Get<DatabaseOpening>().OpenAsync();
        Assert.False(result.IsOpen);
        Assert.Contains("in use by another QuoteTracker", result.Problem);
        Assert.Contains("--data", result.Problem);
        Assert.Null(await second.Get<DatabaseOpening>().ProblemWithReadingAsync());
    }

    [Fact]
    public async Task Open_AfterTheOwnerLeft_Opens()
    {
        await using var store = StoreOnDisk.Closed();
        using (var first = await store.Get<DatabaseOpening>().OpenAsync())
            Assert.True(first.IsOpen);
        using var second = await store.Get<DatabaseOpening>().OpenAsync();
        Assert.True(second.IsOpen);
    }

    [Fact]
    public async Task Open_FileThatIsNoDatabase_IsRefusedAndLeftAlone()
    {
        await using var store = StoreOnDisk.Closed();
        await File.WriteAllTextAsync(store.DatabasePath, "Dear diary, this is not a database but it is long enough.");
        using var result = await store.Get<DatabaseOpening>().OpenAsync();
        Assert.Contains("is not a database", result.Problem);
        Assert.StartsWith("Dear diary", await File.ReadAllTextAsync(store.DatabasePath));
    }

    [Fact]
    public async Task Open_DatabaseOfAnotherProgram_IsRefusedAndLeftAlone()
    {
        await using var store = StoreOnDisk.Closed();
        Execute(store.DatabasePath, "CREATE TABLE Recipes (Id INTEGER); INSERT INTO Recipes VALUES (1)");
        using var result = await store.Get<DatabaseOpening>().OpenAsync();
        Assert.Contains("another program", result.Problem);
        Assert.Equal(1L, Scalar(store.DatabasePath, "SELECT COUNT(*) FROM Recipes"));
    }

    [Fact]
    public async Task Open_DatabaseFromANewerVersion_IsRefusedAndLeftAlone()
    {
        await using var store = StoreOnDisk.Closed();
        (await store.Get<DatabaseOpening>().OpenAsync()).Dispose();
        Execute(store.DatabasePath, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Telepathy', '99.0.0')");
        using var result = await store.Get<DatabaseOpening>().OpenAsync();
        Assert.Contains("newer version", result.Problem);
        Assert.Contains("Telepathy", result.Problem);
        Assert.Contains("newer version", await store.Get<DatabaseOpening>().ProblemWithReadingAsync());
    }

    [Fact]
    public async Task Open_AfterAMigrationWasKilled_ClearsTheStaleLock()
    {
        await using var store = StoreOnDisk.Closed();
        Execute(store.DatabasePath, """
            CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
            INSERT INTO __EFMigrationsLock VALUES (1, '2020-01-01 00:00:00')
            """);
        using var result = await store.Get<DatabaseOpening>().OpenAsync().WaitAsync(TimeSpan.FromMinutes(5));
        Assert.Null(result.Problem);
    }

    [Fact]
    public async Task Open_OlderVersion_BacksUpBeforeMigrating()
    {
        await using var store = StoreOnDisk.Closed();
        await using (var context = store.Context())
            await context.Database.MigrateAsync(context.Database.GetMigrations().First());
        SqliteConnection.ClearAllPools();
        Assert.Contains("older version", await store.Get<DatabaseOpening>().ProblemWithReadingAsync());
        using var result = await store.Get<DatabaseOpening>().OpenAsync();
        Assert.Null(result.Problem);
        var backup = Assert.Single(Directory.GetFiles(store.Folder, "*.backup"));
        Assert.Equal(1L, Scalar(backup, "SELECT COUNT(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public async Task Open_FolderThatIsAFile_SaysWhatToDo()
    {
        await using var store = StoreOnDisk.Closed();
        var file = Path.Combine(store.Folder, "occupied");
        await File.WriteAllTextAsync(file, "");
        await using var inside = StoreOnDisk.Closed(Path.Combine(file, "data"));
        using var result = await inside.Get<DatabaseOpening>().OpenAsync();
        Assert.Contains("--data", result.Problem);
    }

    [Fact]
    public async Task Model_HasNoChangeThatNoMigrationMakes()
    {
        await using var store = StoreOnDisk.Closed();
        await using var context = store.Context();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    private static async Task<string> PragmaAsync(StoreOnDisk store, string name)
    {
        await using var context = store.Context();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
