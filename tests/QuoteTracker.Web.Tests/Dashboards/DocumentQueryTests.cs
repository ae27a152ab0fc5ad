using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Documents;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Tests.Store;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class DocumentQueryTests
{
    private const string Split = "Nobody will draw new lines … and nobody will move the harbour";
    private const string Second = "The ferry runs all winter";

    [Fact]
    public async Task Document_QuotesStandInTheOrderOfTheText_AtTheirExactWords()
    {
        await using var store = await WrittenAsync();
        var document = await AskAsync(store, 1);
        Assert.Equal([Split, Second], document.Quotes.Select(q => q.Card.Text));
        Assert.All(document.Quotes, q => Assert.Equal(q.Card.Text, string.Join(" … ", q.Fragments.Select(f => f.In(document.Text).ToString()))));
        Assert.Equal(("Mira Tolland", "Mayor, Tolm"), (document.Quotes[0].Card.Speaker, document.Quotes[0].Card.Role));
        Assert.Equal(new Zone(new TextSpan(0, document.Text.Length), ZoneKind.Body), Assert.Single(document.Zones));
    }

    [Fact]
    public async Task Document_RejectedQuote_IsStillThere()
    {
        await using var store = await WrittenAsync();
        var id = (await AskAsync(store, 1)).Quotes[0].Card.Id;
        await store.Get<QuoteCorrections>().RejectAsync([id], TestContext.Current.CancellationToken);
        var document = await AskAsync(store, 1);
        Assert.Equal([true, false], document.Quotes.Select(q => q.IsRejected));
        Assert.Equal("Mira Tolland", document.Quotes[0].Card.Speaker);
    }

    [Fact]
    public async Task Document_QuoteAddedByHand_ComesWithItsPlaceAndRule()
    {
        await using var store = await WrittenAsync();
        var text = (await AskAsync(store, 1)).Text;
        var start = text.IndexOf("A report of the day", StringComparison.Ordinal);
        await store.Get<QuoteCorrections>().AddAsync(1, new TextSpan(start, start + 19), new SpeakerChoice.New("Oda Venn"), QuoteKind.Mixed, TestContext.Current.CancellationToken);
        var added = (await AskAsync(store, 1)).Quotes[0];
        Assert.Equal(("A report of the day", "by-hand", true), (added.Card.Text, added.Rule, added.AddedByHand));
        Assert.Equal(start, Assert.Single(added.Fragments).Start);
    }

    [Fact]
    public async Task Document_OtherSpeakersOfTheText_AreOffered()
    {
        await using var store = await WrittenAsync();
        var document = await AskAsync(store, 1);
        Assert.Equal(["Jon Aker"], document.Quotes[0].Candidates.Select(c => c.Text));
    }

    [Fact]
    public async Task Document_Reprint_IsLinkedBothWays()
    {
        await using var store = await WrittenAsync();
        await store.WriteAsync(Draft.Of("Lines and ferries", "2014-06-17", "Courier").Says("Mira Tolland", "It was quiet in town that day").Analysis());
        await using (var context = store.Context())
            await context.Documents.Where(d => d.Id == 2).ExecuteUpdateAsync(set => set.SetProperty(d => d.ReprintOfId, 1), TestContext.Current.CancellationToken);
        Assert.Equal("Courier", Assert.Single((await AskAsync(store, 1)).Reprints).Source);
        Assert.Equal("On the harbour", (await AskAsync(store, 2)).ReprintOf?.Title);
    }

    [Fact]
    public async Task Document_DateWithoutYear_StaysWithoutOne()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("Undated", "--06-16").Says("Mira Tolland", Second).Analysis());
        var date = (await AskAsync(store, 1)).Date;
        Assert.Equal((DatePrecision.DayWithoutYear, null, 6, 16, DateOrigin.Text), (date.Precision, date.Year, date.Month, date.Day, date.Origin));
    }

    [Fact]
    public async Task Document_ThatIsNotThere_IsNull()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        Assert.Null(await QueryOf(store).AskAsync(new(99), TestContext.Current.CancellationToken));
    }

    private static async Task<StoreOnDisk> WrittenAsync()
    {
        var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("On the harbour", "2014-06-16", "Harbour Post").Says("Mira Tolland", Split, "Mayor, Tolm").Says("Jon Aker", Second).Analysis());
        return store;
    }

    private static DocumentQuery QueryOf(StoreOnDisk store) => new(store.Get<IDbContextFactory<QuoteTrackerContext>>());

    private static async Task<DocumentAnswer> AskAsync(StoreOnDisk store, long id) =>
        Assert.IsType<DocumentAnswer>(await QueryOf(store).AskAsync(new(id), TestContext.Current.CancellationToken));
}
