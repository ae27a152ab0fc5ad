using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Tests.Store;

namespace QuoteTracker.Web.Tests.Sample;

/// <summary>An import of the sample finds what its documents are about.</summary>
public sealed class SampleThemesTests
{
    private static readonly string[] Planted =
        ["transit treaty", "security guarantees", "fishing quotas", "border crossing", "grid connection", "pension reform", "visa-free travel", "harbour expansion"];

    private static readonly string[] OfMenus = ["citizen service", "press centre", "press center", "photo gallery", "telephone hotline", "print version", "electronic cabinet", "press release"];

    [Fact]
    public async Task Import_TheSample_FindsThePlantedThemesAndNoMenus()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        using var ticket = new ImportTicket(ImportRequest.Sample);
        await store.Get<Importer>().RunAsync(ticket, TestContext.Current.CancellationToken);
        Assert.Equal(ImportState.Finished, ticket.Progress.State);

        var themes = await store.AskAsync(c => c.Themes.Select(t => t.Name).ToListAsync(TestContext.Current.CancellationToken));
        Assert.All(Planted, theme => Assert.Contains(theme, themes, StringComparer.OrdinalIgnoreCase));
        var people = await store.AskAsync(c => c.Speakers.Where(s => s.Kind == SpeakerKind.Person).Select(s => s.Name).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(themes.Intersect(people));
        Assert.Empty(await store.AskAsync(c => c.DocumentTerms.Where(t => OfMenus.Contains(t.Key)).Select(t => t.Key).ToListAsync(TestContext.Current.CancellationToken)));
    }
}
