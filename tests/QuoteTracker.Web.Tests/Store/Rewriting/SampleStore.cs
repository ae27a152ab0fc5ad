using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>A store that holds the sample, imported as the program does it.</summary>
internal static class SampleStore
{
    public static async Task<StoreOnDisk> OpenAsync()
    {
        var store = await StoreOnDisk.OpenAsync();
        await ImportAsync(store);
        return store;
    }

    public static async Task ImportAsync(StoreOnDisk store)
    {
        using var ticket = new ImportTicket(ImportRequest.Sample);
        await store.Get<Importer>().RunAsync(ticket);
        Assert.Equal((ImportState.Finished, 0), (ticket.Progress.State, ticket.Progress.Refused));
    }
}
