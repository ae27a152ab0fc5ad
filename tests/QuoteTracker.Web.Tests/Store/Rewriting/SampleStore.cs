using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>A store that holds the sample, imported as the program does it: once, then copied for every test.</summary>
internal static class SampleStore
{
    private static readonly Lazy<Task<byte[]>> Imported = new(ReadAsync);

    public static async Task<StoreOnDisk> OpenAsync() => await StoreOnDisk.OpenCopyAsync(await Imported.Value);

    public static async Task ImportAsync(StoreOnDisk store)
    {
        using var ticket = new ImportTicket(ImportRequest.Sample);
        await store.Get<Importer>().RunAsync(ticket);
        Assert.Equal((ImportState.Finished, 0), (ticket.Progress.State, ticket.Progress.Refused));
    }

    private static async Task<byte[]> ReadAsync()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await ImportAsync(store);
        var copy = await store.Get<DatabaseBackup>().WriteAsync(null, false);
        Assert.Null(copy.Problem);
        return await File.ReadAllBytesAsync(copy.Path);
    }
}
