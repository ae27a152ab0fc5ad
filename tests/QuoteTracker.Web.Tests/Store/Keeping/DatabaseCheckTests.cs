using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Tests.Store.Keeping;

public sealed class DatabaseCheckTests
{
    [Fact]
    public async Task Check_SoundDatabase_FindsNoFault()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var findings = await CheckAsync(store);
        Assert.All(findings, finding => Assert.Equal(FindingKind.Good, finding.Kind));
        Assert.Contains(findings, finding => finding.Subject == "full text of quotes" && finding.Says.Contains("Every word of 1 quote ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_WhileItIsInUse_SaysSoAndFindsNoFault()
    {
        await using var running = await KeptStore.WithOneQuoteAsync();
        var findings = await CheckAsync(running);
        Assert.All(findings, finding => Assert.Equal(FindingKind.Good, finding.Kind));
        Assert.Contains("in use", findings[0].Says);
    }

    [Fact]
    public async Task Check_NoDatabase_IsAdvice()
    {
        await using var store = StoreOnDisk.Closed();
        Assert.Equal(FindingKind.Advice, Assert.Single(await CheckAsync(store)).Kind);
    }

    [Theory]
    [InlineData("CREATE TABLE Recipes (Id INTEGER)", "another program")]
    public async Task Check_Stranger_IsAFault(string sql, string says)
    {
        await using var store = StoreOnDisk.Closed();
        KeptStore.Execute(store.DatabasePath, sql);
        Assert.Contains(says, FaultOf(await CheckAsync(store)).Says);
    }

    [Fact]
    public async Task Check_FileThatIsNoDatabase_IsAFault()
    {
        await using var store = StoreOnDisk.Closed();
        await File.WriteAllTextAsync(store.DatabasePath, "Dear diary, this is not a database but it is long enough.");
        Assert.Contains("not a database", FaultOf(await CheckAsync(store)).Says);
    }

    [Fact]
    public async Task Check_NewerVersion_IsAFault()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        KeptStore.Execute(store.DatabasePath, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Telepathy', '99.0.0')");
        Assert.Contains("Telepathy", FaultOf(await CheckAsync(store)).Says);
    }

    [Fact]
    public async Task Check_OlderVersionWithAStaleLock_IsAdviceWithWhatToDo()
    {
        await using var store = StoreOnDisk.Closed();
        await using (var context = store.Context())
            await context.Database.MigrateAsync(context.Database.GetMigrations().First());
        KeptStore.Execute(store.DatabasePath, "CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2020-01-01 00:00:00')");
        var findings = await CheckAsync(store);
        Assert.DoesNotContain(findings, finding => finding.Kind == FindingKind.Fault);
        Assert.Equal(["version", "stale lock"], findings.Where(finding => finding.Kind == FindingKind.Advice).Select(finding => finding.Subject));
        Assert.All(findings.Where(finding => finding.Kind == FindingKind.Advice), finding => Assert.NotNull(finding.ToDo));
    }

    [Fact]
    public async Task Check_LooseRow_IsAFault()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        KeptStore.Execute(store.DatabasePath, "PRAGMA foreign_keys = OFF; DELETE FROM Documents");
        Assert.Contains("Quotes", FaultOf(await CheckAsync(store)).Says);
    }

    [Fact]
    public async Task Check_OverwrittenPages_IsAFault()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var bytes = await File.ReadAllBytesAsync(store.DatabasePath);
        Array.Fill(bytes, (byte)0xA5, bytes.Length - (4096 * 60), 4096 * 50);
        await File.WriteAllBytesAsync(store.DatabasePath, bytes);
        Assert.Contains("restore", FaultOf(await CheckAsync(store)).ToDo);
    }

    [Fact]
    public async Task Folder_UnfinishedFile_IsAdvice()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        await File.WriteAllTextAsync(Path.Combine(store.Folder, "quotetracker.db.1.part"), "");
        var findings = store.Get<FolderCheck>().Check();
        Assert.DoesNotContain(findings, finding => finding.Kind == FindingKind.Fault);
        Assert.Contains(findings, finding => finding.Subject == "left behind" && finding.Says.Contains(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folder_Missing_IsAdvice()
    {
        await using var store = StoreOnDisk.Closed();
        await using var nowhere = StoreOnDisk.Closed(Path.Combine(store.Folder, "nowhere"));
        Assert.Contains("no folder", Assert.Single(nowhere.Get<FolderCheck>().Check()).Says);
    }

    private static Task<IReadOnlyList<Finding>> CheckAsync(StoreOnDisk store) => store.Get<DatabaseCheck>().CheckAsync();

    private static Finding FaultOf(IEnumerable<Finding> findings) => findings.First(finding => finding.Kind == FindingKind.Fault);
}
