using System.CommandLine;
using QuoteTracker.Web.Commands;
using QuoteTracker.Web.Tests.Store;
using QuoteTracker.Web.Tests.Store.Keeping;

namespace QuoteTracker.Web.Tests.Commands;

/// <summary>backup, restore and doctor as somebody types them.</summary>
public sealed class KeepingCommandTests
{
    [Fact]
    public async Task BackupThenRestore_EndWithZeroAndBringQuotesBack()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var file = Path.Combine(store.Folder, "mine.db");
        Assert.Equal(0, await RunAsync(BackupCommand.Create(), file, "--data", store.Folder));
        Assert.Equal(CommandFault.ExitCode, await RunAsync(BackupCommand.Create(), file, "--data", store.Folder));
        Assert.Equal(0, await RunAsync(BackupCommand.Create(), file, "--data", store.Folder, "--force"));
        KeptStore.Execute(store.DatabasePath, "DELETE FROM QuoteFragments; DELETE FROM Quotes");
        Assert.Equal(0, await RunAsync(RestoreCommand.Create(), file, "--data", store.Folder));
        Assert.Equal(1, KeptStore.Count(store.DatabasePath, "Quotes"));
    }

    [Fact]
    public async Task Doctor_SoundDatabase_EndsWithZero()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        Assert.Equal(0, await RunAsync(DoctorCommand.Create(), "--data", store.Folder));
    }

    [Fact]
    public async Task Doctor_Fault_EndsWithOne()
    {
        await using var store = StoreOnDisk.Closed();
        await File.WriteAllTextAsync(store.DatabasePath, "Dear diary, this is not a database but it is long enough.");
        Assert.Equal(CommandFault.ExitCode, await RunAsync(DoctorCommand.Create(), "--data", store.Folder));
    }

    [Fact]
    public async Task Restore_MissingFile_EndsWithOne()
    {
        await using var store = StoreOnDisk.Closed();
        Assert.Equal(CommandFault.ExitCode, await RunAsync(RestoreCommand.Create(), Path.Combine(store.Folder, "none.db"), "--data", store.Folder));
    }

    private static Task<int> RunAsync(Command command, params string[] arguments) => command.Parse(arguments).InvokeAsync();
}
