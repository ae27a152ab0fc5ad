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

    [Fact]
    public async Task EveryCommand_Sample_WorksOnItsOwnDatabase()
    {
        await using var own = StoreOnDisk.Closed();
        await using var sample = await KeptStore.ClosedWithOneQuoteAsync(Path.Combine(own.Folder, CommandSettings.SampleFolder));
        var file = Path.Combine(own.Folder, "mine.db");
        Assert.Equal(0, await RunAsync(DoctorCommand.Create(), "--data", own.Folder, "--sample"));
        Assert.Equal(0, await RunAsync(BackupCommand.Create(), file, "--data", own.Folder, "--sample"));
        KeptStore.Execute(sample.DatabasePath, "DELETE FROM QuoteFragments; DELETE FROM Quotes");
        Assert.Equal(0, await RunAsync(RestoreCommand.Create(), file, "--data", own.Folder, "--sample"));
        Assert.Equal(1, KeptStore.Count(sample.DatabasePath, "Quotes"));
        Assert.Equal(0, await RunAsync(ReanalyzeCommand.Create(), "--all", "--data", own.Folder, "--sample"));
        Assert.False(File.Exists(own.DatabasePath));
    }

    [Fact]
    public async Task Reanalyze_SettingThatMakesNoSense_EndsWithOneAndNamesIt()
    {
        await using var store = await KeptStore.ClosedWithOneQuoteAsync();
        var ended = await BuiltProgram.EndAsync(BuiltProgram.StartAs(["env", "QUOTETRACKER__REVIEWTHRESHOLD=high"], ["reanalyze", "--data", store.Folder]), "");
        Assert.Equal((CommandFault.ExitCode, ""), (ended.ExitCode, ended.Output));
        Assert.Contains("ReviewThreshold", ended.Errors, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<int> RunAsync(Command command, params string[] arguments) => command.Parse(arguments).InvokeAsync();
}
