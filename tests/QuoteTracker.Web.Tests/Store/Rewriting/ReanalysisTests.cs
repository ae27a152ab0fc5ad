using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

public sealed class ReanalysisTests
{
    [Fact]
    public async Task Run_OverEveryKindOfHandWork_ChangesNoRow()
    {
        await using var store = await SampleStore.OpenAsync();
        await HandActsOnSample.DoAllAsync(store);
        // Themes are those of what the hand left, as after the next import.
        await store.Get<ThemeFinding>().FindAsync();
        var before = await RowsAsync(store);
        await store.Get<Reanalysis>().RunAsync(all: true, CancellationToken.None);
        Assert.Equal((0, null), (store.Get<Reanalysis>().Progress.Failed, store.Get<Reanalysis>().Progress.StopReason));
        var after = await RowsAsync(store);
        var changed = before.Except(after).Select(row => "gone:" + row).Concat(after.Except(before).Select(row => "new:" + row)).ToList();
        Assert.True(changed.Count == 0, string.Join('\n', changed));
        Assert.Equal(before, after);
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Run_UndoneAfterwards_LeadsBackAsIfItHadNotRun()
    {
        await using var store = await SampleStore.OpenAsync();
        var quote = await store.AskAsync(c => c.Quotes.OrderBy(q => q.Id).Select(q => q.Id).FirstAsync());
        var before = await RowsAsync(store);
        var acted = await store.Get<QuoteCorrections>().SetSpeakerAsync([quote], SpeakerChoice.Unknown);
        await store.Get<Reanalysis>().RunAsync(all: true, CancellationToken.None);
        var undone = await store.Get<History>().UndoAsync(acted.AuditId!.Value);
        Assert.True(undone.IsDone, undone.Summary);
        Assert.Equal(before, await RowsAsync(store));
    }

    [Fact]
    public async Task Rewrite_AnalysisThatFindsNothing_LosesNoQuoteThatAPersonTouched()
    {
        await using var store = await SampleStore.OpenAsync();
        await HandActsOnSample.DoAllAsync(store);
        var touched = await TouchedAsync(store);
        await RewriteAsync(store, analysis => analysis with { Quotes = [] });
        Assert.Equal(touched, await TouchedAsync(store));
        Assert.Equal(touched.Count, await store.AskAsync(c => c.Quotes.IgnoreQueryFilters().CountAsync()));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Rewrite_AnalysisWithOtherEndsAndSpeakers_KeepsWhatPeopleSaid()
    {
        await using var store = await SampleStore.OpenAsync();
        await HandActsOnSample.DoAllAsync(store);
        var (touched, quotes) = (await TouchedAsync(store), await store.AskAsync(c => c.Quotes.CountAsync()));
        await RewriteAsync(store, analysis => analysis with { Quotes = [.. analysis.Quotes.Select(quote => quote with { Fragments = Shorter(quote.Fragments), Speaker = null, Mention = null, Cue = null })] });
        Assert.Equal(touched, await TouchedAsync(store));
        Assert.Equal(quotes, await store.AskAsync(c => c.Quotes.CountAsync()));
        Assert.Empty(await store.AskAsync(c => c.Quotes.Where(q => q.SpeakerId != null && !q.SpeakerByHand).ToListAsync()));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Rewrite_ThereAndBack_IsAsIfNothingHadBeen()
    {
        await using var store = await SampleStore.OpenAsync();
        var before = await store.AskAsync(c => c.Quotes.OrderBy(q => q.DocumentId).ThenBy(q => q.Start).Select(q => new { q.Text, q.Speaker!.Name, Reports = (int?)q.Statement!.Reports, Utterances = (int?)q.Statement.Utterances }).ToListAsync());
        await RewriteAsync(store, analysis => analysis with { Quotes = [] });
        Assert.Equal(0, await store.AskAsync(c => c.Speakers.CountAsync()));
        await store.Get<Reanalysis>().RunAsync(all: true, CancellationToken.None);
        var after = await store.AskAsync(c => c.Quotes.OrderBy(q => q.DocumentId).ThenBy(q => q.Start).Select(q => new { q.Text, q.Speaker!.Name, Reports = (int?)q.Statement!.Reports, Utterances = (int?)q.Statement.Utterances }).ToListAsync());
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Run_AtItsEnd_FindsTheThemesOfWhatIsThereNow()
    {
        await using var store = await SampleStore.OpenAsync();
        var before = await ThemesAsync(store);
        await RewriteAsync(store, analysis => analysis with { Quotes = [], Terms = [] });
        await store.AskAsync(c => c.Themes.ExecuteDeleteAsync());
        await store.Get<Reanalysis>().RunAsync(all: true, CancellationToken.None);
        Assert.Equal(before, await ThemesAsync(store));
    }

    [Fact]
    public async Task Run_OlderDocumentsAlone_ReadsThemAndNoOther()
    {
        await using var store = await SampleStore.OpenAsync();
        await store.Get<Reanalysis>().RunAsync(all: false, CancellationToken.None);
        Assert.Equal(ReanalysisProgress.None, store.Get<Reanalysis>().Progress);
        await store.AskAsync(c => c.Documents.Where(d => d.Id % 2 == 0).ExecuteUpdateAsync(set => set.SetProperty(d => d.AnalysisVersion, 0)));
        var older = await store.Get<Reanalysis>().CountOlderAsync();
        await store.Get<Reanalysis>().RunAsync(all: false, CancellationToken.None);
        Assert.Equal(new ReanalysisProgress(older, older, 0, false), store.Get<Reanalysis>().Progress);
        Assert.Equal(0, await store.Get<Reanalysis>().CountOlderAsync());
    }

    private static Task<List<string>> ThemesAsync(StoreOnDisk store) =>
        store.AskAsync(c => c.Themes.OrderBy(t => t.Name).Select(t => $"{t.Name}: {string.Join(", ", t.Terms.OrderBy(term => term.Key).Select(term => term.Key))}").ToListAsync());

    /// <summary>All rows, but without the other speakers that a quote could be by: those follow from who is known by now.</summary>
    private static async Task<string[]> RowsAsync(StoreOnDisk store)
    {
        await store.AskAsync(c => c.Quotes.IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(q => q.Candidates, "[]")));
        return (await Snapshot.OfAsync(store)).Split('\n');
    }

    private static async Task RewriteAsync(StoreOnDisk store, Func<DocumentAnalysis, DocumentAnalysis> change)
    {
        var documents = store.Get<DocumentRewriter>();
        foreach (var (id, source) in documents.Read(all: true))
            await documents.RewriteAsync(id, change(DocumentAnalyzer.Analyze(source)));
        await documents.TidyAsync();
    }

    private static TextSpan[] Shorter(IReadOnlyList<TextSpan> fragments) =>
        [.. fragments.SkipLast(1), new TextSpan(fragments[^1].Start, fragments[^1].End - (fragments[^1].Length / 3))];

    /// <summary>All that people did to quotes, a line each.</summary>
    private static async Task<List<string>> TouchedAsync(StoreOnDisk store)
    {
        var quotes = await store.AskAsync(c => c.Quotes.IgnoreQueryFilters().Include(q => q.Tags).Include(q => q.Document).OrderBy(q => q.Id).AsSplitQuery().ToListAsync());
        return [.. quotes.Where(q => new StoredQuote(q, []).IsTouched).Select(q =>
            $"{q.Id}: speaker {(q.SpeakerByHand ? q.SpeakerId : "")} kind {(q.KindByHand ? q.Kind : "")} statement {(q.StatementByHand ? q.StatementId : "")} "
            + $"{(q.AddedByHand ? q.Text : "")} {q.IsRejected} {q.ReviewedAt:O} tags {string.Join(' ', q.Tags.Select(t => t.TagId))} date {(q.Document!.DateOrigin == DateOrigin.Hand ? q.FirstDay : null)}")];
    }
}
