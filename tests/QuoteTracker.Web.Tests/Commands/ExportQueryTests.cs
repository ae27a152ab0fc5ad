using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Commands.Exporting;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Dashboards;

namespace QuoteTracker.Web.Tests.Commands;

public sealed class ExportQueryTests
{
    [Fact]
    public async Task Read_SpeakerWithANamesake_IsToldApart()
    {
        await using var collection = await Collection.OpenAsync();
        await collection.Say("Vera Kolm", "2014-06-16", "The ferry runs all winter").Say("Oda Venn", "2014-06-17", "Nobody asked the fish").SaveAsync();
        var kolm = collection.Speaker("Vera Kolm");
        await collection.Store.AskAsync(c => c.Speakers.Where(s => s.Id == kolm).ExecuteUpdateAsync(set => set.SetProperty(s => s.Distinction, "Mayor of Tolm")));
        var quotes = await new ExportQuery(collection.Store.Get<IDbContextFactory<QuoteTrackerContext>>()).ReadAsync(QuoteFilter.All, QuoteSort.Oldest, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["Vera Kolm (Mayor of Tolm)", "Oda Venn"], quotes.Select(quote => quote.Speaker));
    }
}
