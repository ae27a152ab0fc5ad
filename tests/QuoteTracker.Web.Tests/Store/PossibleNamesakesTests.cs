using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store.Hand;
using QuoteTracker.Web.Tests.Store.Rewriting;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>Two people of one name whom documents do not surely tell apart are one speaker and a question.</summary>
public sealed class PossibleNamesakesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("A", "B")]
    [InlineData("B", "A")]
    public async Task OneName_OtherCallings_IsOneSpeakerAndAsked(string first, string second)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        foreach (var title in new[] { first, second })
            await WriteAsync(store, title);
        Assert.Equal(1, await store.AskAsync(c => c.Speakers.CountAsync(Stop)));
        var asked = await store.AskAsync(c => c.PossibleNamesakes.SingleAsync(Stop));
        Assert.Equal((false, "harbour master, 2004"), (asked.IsSettled, asked.Says));
        Assert.Contains("a common surname", asked.Reason, StringComparison.Ordinal);
        Assert.True(asked.Score is > 0.3 and < 0.75, $"{asked.Score}");
    }

    [Fact]
    public async Task OneName_SameOffice_IsNotAsked()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("John Bush", "A", "2003-01-02", "senator");
        await store.SayAsync("John Bush", "B", "2004-01-03", "senator");
        await store.SayAsync("John Bush", "C", "2004-02-03");
        Assert.Equal(0, await store.AskAsync(c => c.PossibleNamesakes.CountAsync(Stop)));
    }

    [Fact]
    public async Task Same_LastsOverNewDocumentsAndReanalysis_UntilUndone()
    {
        await using var store = await AskedAsync();
        var asked = await store.AskAsync(c => c.PossibleNamesakes.SingleAsync(Stop));
        var done = await store.Get<NamesakeAnswers>().SameAsync(asked.SpeakerId, asked.Part, Stop).DoneAsync();
        await WriteAsync(store, "C");
        await RewriteAsync(store, "A", "B", "C");
        Assert.Equal(0, await OpenAsync(store));
        Assert.Equal(1, await store.AskAsync(c => c.Speakers.CountAsync(Stop)));
        await store.Get<History>().UndoAsync(done.AuditId!.Value, Stop).DoneAsync();
        Assert.Equal(1, await OpenAsync(store));
    }

    [Fact]
    public async Task Other_LastsOverNewDocumentsAndReanalysis_UntilUndone()
    {
        await using var store = await AskedAsync();
        var before = await Snapshot.OfAsync(store);
        var asked = await store.AskAsync(c => c.PossibleNamesakes.SingleAsync(Stop));
        var done = await store.Get<NamesakeAnswers>().OtherAsync(asked.SpeakerId, asked.Part, Stop).DoneAsync();
        Assert.Equal(["A: John Bush (senator)", "B: John Bush (harbour master)"], await LabelsAsync(store));
        await store.Get<History>().UndoAsync(done.AuditId!.Value, Stop).DoneAsync();
        Assert.Equal(before, await Snapshot.OfAsync(store));
        await store.Get<History>().RedoAsync(done.AuditId!.Value, Stop).DoneAsync();

        await WriteAsync(store, "C");
        await WriteAsync(store, "D");
        await RewriteAsync(store, "A", "B", "C", "D");
        Assert.Equal(["A: John Bush (senator)", "B: John Bush (harbour master)", "C: John Bush (harbour master)", "D: John Bush (senator)"], await LabelsAsync(store));
        Assert.Equal(0, await OpenAsync(store));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Review_ShowsBothSidesApart()
    {
        await using var store = await AskedAsync();
        await using var context = store.Context();
        var source = new NamesakesInReview(context);
        var key = Assert.Single(await source.KeysAsync(5, Stop));
        var item = Assert.IsType<ReviewItem.OfNamesakes>(await source.FindAsync(key, Stop));
        Assert.Equal((1, "senator", 1, "harbour master"), (item.Rest.Quotes, item.Rest.Roles.Single().Text, item.Other.Quotes, item.Other.Roles.Single().Text));
        Assert.Equal(1, await source.CountAsync(Stop));
    }

    [Fact]
    public async Task Documents_OfOneSideRemoved_AsksNoMore()
    {
        await using var store = await AskedAsync();
        await store.Get<DocumentCorrections>().RemoveAsync([await store.AskAsync(c => c.Documents.Where(d => d.Title == "B").Select(d => d.Id).SingleAsync(Stop))], Stop).DoneAsync();
        Assert.Equal(0, await OpenAsync(store));
    }

    /// <summary>Of the documents A and D one John Bush is a senator, of B and C one is a harbour master.</summary>
    private static DocumentAnalysis Analysis(string title)
    {
        var (date, role) = title switch { "A" => ("2003-01-02", "senator"), "B" => ("2004-01-03", "harbour master"), "C" => ("2005-02-03", "harbour master"), _ => ("2005-03-04", "senator") };
        return Draft.Of(title, date).Says("John Bush", $"These are the words of {title} and of nothing else", role).Analysis();
    }

    private static Task<WriteOutcome> WriteAsync(StoreOnDisk store, string title) => store.WriteAsync(Analysis(title));

    private static async Task<StoreOnDisk> AskedAsync()
    {
        var store = await StoreOnDisk.OpenAsync();
        await WriteAsync(store, "A");
        await WriteAsync(store, "B");
        return store;
    }

    private static async Task RewriteAsync(StoreOnDisk store, params string[] titles)
    {
        foreach (var title in titles)
            await store.Get<DocumentRewriter>().RewriteAsync(await store.AskAsync(c => c.Documents.Where(d => d.Title == title).Select(d => d.Id).SingleAsync(Stop)), Analysis(title), Stop);
    }

    private static Task<int> OpenAsync(StoreOnDisk store) => store.AskAsync(c => new NamesakesInReview(c).CountAsync(Stop));

    private static Task<List<string>> LabelsAsync(StoreOnDisk store) =>
        store.AskAsync(c => c.Quotes.OrderBy(q => q.Document!.Title).Select(q => q.Document!.Title + ": " + q.Speaker!.Label).ToListAsync(Stop));
}
