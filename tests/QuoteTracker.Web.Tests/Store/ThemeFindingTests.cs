using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store;

public sealed class ThemeFindingTests
{
    private static readonly string[] Terms = ["fish quota", "cod stock", "border crossing", "grain price"];

    [Fact]
    public async Task Find_Collection_MakesThemesOfTermsUsedTogether()
    {
        await using var store = await FilledAsync(Documents());
        Assert.Equal(["border crossing: border crossing", "fish quota: fish quota, cod stock"], await ThemesAsync(store));
        Assert.Equal(4, await QuotesAsync(store, "fish quota"));
    }

    [Fact]
    public async Task Find_DocumentsInAnotherOrder_FindsTheSame()
    {
        await using var one = await FilledAsync(Documents());
        await using var other = await StoreOnDisk.OpenAsync();
        foreach (var document in Documents().Reverse())
        {
            await other.WriteAsync(document);
            await other.Get<ThemeFinding>().FindAsync(Stop);
        }

        Assert.Equal(await ThemesAsync(one), await ThemesAsync(other));
        Assert.Equal(await QuotesAsync(one, "fish quota"), await QuotesAsync(other, "fish quota"));
    }

    [Fact]
    public async Task Find_NothingNew_ChangesAndTellsNothing()
    {
        await using var store = await FilledAsync(Documents());
        var before = await store.AskAsync(c => c.ThemeTerms.OrderBy(t => t.Id).Select(t => new { t.Id, t.ThemeId, t.Key }).ToListAsync(Stop));
        var told = ChangeKinds.None;
        using var subscription = store.Get<ChangeFeed>().Subscribe(kinds => told |= kinds);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal(before, await store.AskAsync(c => c.ThemeTerms.OrderBy(t => t.Id).Select(t => new { t.Id, t.ThemeId, t.Key }).ToListAsync(Stop)));
        Assert.Equal(ChangeKinds.None, told);
    }

    [Fact]
    public async Task Find_First_TellsThatThemesChanged()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await WriteAsync(store, Documents());
        var told = ChangeKinds.None;
        using var subscription = store.Get<ChangeFeed>().Subscribe(kinds => told |= kinds);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal(ChangeKinds.Themes | ChangeKinds.Quotes, told);
    }

    [Fact]
    public async Task Find_RenamedTheme_KeepsItsNameAndGainsTerms()
    {
        await using var store = await FilledAsync(Documents().Where(d => !d.Source.Text.Contains("cod stock", StringComparison.Ordinal)));
        await store.Get<ThemeShaping>().RenameAsync(await IdAsync(store, "fish quota"), "Fisheries", Stop);
        await WriteAsync(store, Documents());
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal(["Fisheries: fish quota, cod stock", "border crossing: border crossing"], await ThemesAsync(store));
        Assert.Equal(4, await QuotesAsync(store, "Fisheries"));
    }

    [Fact]
    public async Task Find_TermTakenOut_StaysOut()
    {
        await using var store = await FilledAsync(Documents());
        var term = await store.AskAsync(c => c.ThemeTerms.SingleAsync(t => t.Key == "cod stock", Stop));
        await store.Get<ThemeShaping>().ExcludeTermAsync(term.ThemeId, term.Id, Stop);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal(["border crossing: border crossing", "fish quota: fish quota"], await ThemesAsync(store));
    }

    [Fact]
    public async Task Find_HiddenTheme_StaysHidden()
    {
        await using var store = await FilledAsync(Documents());
        await store.Get<ThemeShaping>().HideAsync(await IdAsync(store, "fish quota"), true, Stop);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal([true], await store.AskAsync(c => c.Themes.Where(t => t.Name == "fish quota").Select(t => t.IsHidden).ToListAsync(Stop)));
    }

    [Fact]
    public async Task Find_MergedThemes_StayOne()
    {
        await using var store = await FilledAsync(Documents());
        var into = await IdAsync(store, "fish quota");
        await store.Get<ThemeShaping>().MergeAsync(await IdAsync(store, "border crossing"), into, Stop);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal(["fish quota: border crossing, cod stock, fish quota"], await ThemesAsync(store, byScore: false));
        Assert.Equal(7, await QuotesAsync(store, "fish quota"));
    }

    [Fact]
    public async Task Find_ThemeMadeByHand_KeepsItsTermsToItself()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await WriteAsync(store, Documents());
        await store.Get<ThemeShaping>().CreateAsync("Frontier", ["border crossing", "customs house"], Stop);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal(["Frontier: border crossing, customs house", "fish quota: cod stock, fish quota"], await ThemesAsync(store, byScore: false));
    }

    [Fact]
    public async Task Find_RenameUndone_ThemeIsTheProgramsAgain()
    {
        await using var store = await FilledAsync(Documents());
        var renamed = await store.Get<ThemeShaping>().RenameAsync(await IdAsync(store, "fish quota"), "Fisheries", Stop);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.True((await store.Get<History>().UndoAsync(renamed.AuditId!.Value, Stop)).IsDone);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal(["border crossing: border crossing", "fish quota: fish quota, cod stock"], await ThemesAsync(store));
    }

    [Fact]
    public async Task Find_ThemeThatIsFoundNoMore_GoesUnlessSomebodyShapedIt()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await using (var context = store.Context())
        {
            context.Themes.AddRange(new Theme { Name = "Old", FoldedName = "old" }, new Theme { Name = "Kept", FoldedName = "kept", ByHand = true });
            await context.SaveChangesAsync(Stop);
        }

        await store.Get<ThemeFinding>().FindAsync(Stop);
        Assert.Equal(["Kept: "], await ThemesAsync(store));
    }

    [Fact]
    public async Task FindDuringImport_FewDocuments_WaitsForTheEnd()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await WriteAsync(store, Documents());
        await store.Get<ThemeFinding>().FindDuringImportAsync(Stop);
        Assert.Empty(await ThemesAsync(store));
        await store.Get<ThemeFinding>().FindAfterChangeAsync(Stop);
        Assert.Equal(2, (await ThemesAsync(store)).Count);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Four speak of fish, two of them of cod too, three of the border; one document alone speaks of grain.</summary>
    private static IEnumerable<DocumentAnalysis> Documents()
    {
        string[] said =
        [
            "We want a fish quota for every boat and a cod stock that lasts", "No fish quota can bring back a cod stock that is gone", "Without a fish quota there is no harbour",
            "My father never heard of a fish quota", "This border crossing opens on Monday", "At the border crossing they wait for hours", "We shall close no border crossing this year",
            "The grain price is what it is", "Nobody asked me before that evening", "We have been here since the spring", "They will come back when it rains", "I have nothing to add to what he said",
        ];
        return said.Select((words, i) => Draft.Of($"Report {i}", $"2020-01-{i + 1:00}").Terms(Terms).Says("Mira Tolland", words).Analysis());
    }

    private static async Task<StoreOnDisk> FilledAsync(IEnumerable<DocumentAnalysis> documents)
    {
        var store = await StoreOnDisk.OpenAsync();
        await WriteAsync(store, documents);
        await store.Get<ThemeFinding>().FindAsync(Stop);
        return store;
    }

    private static async Task WriteAsync(StoreOnDisk store, IEnumerable<DocumentAnalysis> documents)
    {
        foreach (var document in documents)
            await store.WriteAsync(document);
    }

    /// <summary>Each theme as "name: terms", by name.</summary>
    private static async Task<IReadOnlyList<string>> ThemesAsync(StoreOnDisk store, bool byScore = true)
    {
        var themes = await store.AskAsync(c => c.Themes.Include(t => t.Terms).ToListAsync(Stop));
        return
        [
            .. themes.OrderBy(t => t.Name, StringComparer.Ordinal).Select(theme => $"{theme.Name}: " + string.Join(", ",
                theme.Terms.Where(t => !t.IsExcluded).OrderByDescending(t => byScore ? t.Score : 0).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key))),
        ];
    }

    private static Task<long> IdAsync(StoreOnDisk store, string name) => store.AskAsync(c => c.Themes.Where(t => t.Name == name).Select(t => t.Id).SingleAsync(Stop));

    private static Task<int> QuotesAsync(StoreOnDisk store, string theme) => store.AskAsync(c => c.QuoteThemes.CountAsync(q => q.Theme!.Name == theme, Stop));
}
