using Bunit;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

public sealed class FilterBarTests : ComponentTest
{
    private static readonly FilterOption Teess = new("Ilmar Teess", "quotes", IsSet: true, Color: 1);
    private static readonly FilterOption Kolm = new("Vera Kolm", "quotes?speaker=1&speaker=2", Count: 7);

    [Fact]
    public void Bar_NothingSet_ShowsAnyAndNoChips()
    {
        var bar = Show([]);
        Assert.Equal("Speaker any", Plain(bar.Find("summary.chip").TextContent));
        Assert.Empty(bar.FindAll(".what-is-set"));
        Assert.Equal("214 quotes", bar.Find(".hits").TextContent);
    }

    [Fact]
    public void Bar_SpeakerSet_ShowsAChipThatTakesItOff()
    {
        var bar = Show([Teess], clear: "quotes");
        var chip = bar.Find(".what-is-set .chip");
        Assert.Equal("quotes", chip.GetAttribute("href"));
        Assert.Equal("Take off Speaker Ilmar Teess", chip.GetAttribute("aria-label"));
        Assert.Contains("Ilmar Teess", bar.Find("summary.chip.set").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Menu_Opened_OffersValuesAsLinks()
    {
        var bar = Show([Teess], clear: "quotes");
        await bar.Find("details").TriggerEventAsync("ontoggle", EventArgs.Empty);
        var links = bar.FindAll("details li a");
        Assert.Equal(["quotes", "quotes?speaker=1&speaker=2"], links.Select(l => l.GetAttribute("href")));
        Assert.Contains("7 quotes", links[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("quotes", bar.Find("details .counted").TextContent);
    }

    [Fact]
    public void Units_OneIsSet_TheOtherLeadsToThePageCountedSo()
    {
        var bar = Render<FilterBar>(p => p.Add(b => b.Parts, []).Add(b => b.Units, [new FilterOption("utterances", "themes", IsSet: true), new FilterOption("reports", "themes?count=reports")]));
        Assert.Equal("utterances", bar.Find(".count-switch [aria-current=true]").TextContent);
        Assert.Equal("reports", bar.Find(".count-switch a[href='themes?count=reports']").TextContent);
    }

    [Fact]
    public async Task Search_Typed_AsksOnceAfterAPause()
    {
        var asked = new List<string>();
        var bar = Show([], onText: asked.Add);
        Clock.Hold();
        var typing = bar.Find("input.words").InputAsync("bri");
        var typingMore = bar.Find("input.words").InputAsync(" bridge ");
        await typing; // given up for what is typed after it
        Clock.Release();
        await typingMore;
        Assert.Equal(["bridge"], asked);
    }

    [Fact]
    public void Search_AddressChanged_ShowsTheNewText()
    {
        var bar = Show([]);
        bar.Render(p => p.Add(b => b.Text, "treaty"));
        Assert.Equal("treaty", bar.Find("input.words").GetAttribute("value"));
    }

    [Fact]
    public void Exports_Links_AreDownloads()
    {
        var bar = Render<FilterBar>(p => p.Add(b => b.Parts, []).Add(b => b.Exports, [new FilterOption("CSV", "export/quotes.csv?speaker=1")]));
        Assert.True(bar.Find("a[href='export/quotes.csv?speaker=1']").HasAttribute("download"));
    }

    private IRenderedComponent<FilterBar> Show(IReadOnlyList<FilterOption> set, string? clear = null, Action<string>? onText = null) => Render<FilterBar>(p => p
        .Add(b => b.Parts, [new FilterPart("Speaker", set, (_, _) => Task.FromResult<IReadOnlyList<FilterOption>>([.. set, Kolm]))])
        .Add(b => b.Hits, "214 quotes")
        .Add(b => b.ClearAddress, clear)
        .Add(b => b.OnText, text => onText?.Invoke(text)));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
