using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Tests.Store;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class ImporterTests
{
    private const int Documents = 450;

    [Fact]
    public async Task Import_OfSeveralBatches_KeepsTheOrder()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        var progress = await ImportAsync(store);

        Assert.Equal((ImportState.Finished, Documents, 0), (progress.State, progress.Stored, progress.Refused));
        Assert.Equal(Enumerable.Range(0, Documents).Select(Title), await store.AskAsync(c => c.Documents.OrderBy(d => d.Id).Select(d => d.Title!).ToListAsync()));
    }

    [Fact]
    public async Task Import_DocumentThatTheDatabaseRefuses_LosesNothingElseAndIsNamed()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.AskAsync(c => c.Database.ExecuteSqlRawAsync("CREATE TRIGGER Refuse BEFORE INSERT ON Documents WHEN new.Title = 'Report 7' BEGIN SELECT RAISE(ABORT, 'not this one'); END"));
        var progress = await ImportAsync(store);

        Assert.Equal((ImportState.Finished, Documents - 1, 1), (progress.State, progress.Stored, progress.Refused));
        var refused = Assert.Single(progress.Notices, notice => notice.Kind == ImportNoticeKind.Refused);
        Assert.Equal("r7", refused.Item);
        Assert.Equal(Documents - 1, await store.AskAsync(c => c.Quotes.CountAsync()));
    }

    private static async Task<ImportProgress> ImportAsync(StoreOnDisk store)
    {
        var file = Path.Combine(store.Folder, "reports.jsonl");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, Documents).Select(at => $$"""{"id": "r{{at}}", "title": "{{Title(at)}}", "text": "“The bridge over canal {{at}} will be open in the spring,” said Mira Tolland."}"""));
        using var ticket = new ImportTicket(new ImportRequest("reports", [new IntakeItem.OnDisk(file)]));
        await store.Get<Importer>().RunAsync(ticket);
        return ticket.Progress;
    }

    private static string Title(int at) => $"Report {at}";
}
