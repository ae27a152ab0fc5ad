using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

public sealed class QuoteListTests : ComponentTest
{
    private readonly List<QuoteAct> _acts = [];

    [Fact]
    public async Task Keys_JAndK_MoveAndStopAtTheEnds()
    {
        var list = Show();
        Assert.Equal("quote-11", Current(list));
        await PressAsync(list, "k", "j", "j", "j", "j");
        Assert.Equal("quote-13", Current(list));
        await PressAsync(list, "k");
        Assert.Equal("quote-12", Current(list));
    }

    [Fact]
    public async Task Keys_Digit_TagsTheCurrentQuote()
    {
        var list = Show();
        await PressAsync(list, "j", "2");
        var act = Assert.IsType<QuoteAct.SetTag>(Assert.Single(_acts));
        Assert.Equal([12], act.Quotes);
        Assert.Equal(2, act.Tag);
        Assert.False(act.IsRemoval);
    }

    [Fact]
    public async Task Keys_DigitOfATagThatAllHave_TakesItOff()
    {
        var list = Show([Cards.One(11) with { Tags = [new Chip(1, "promise", "quotes?tag=1", 3)] }, Cards.One(12)]);
        await PressAsync(list, "1", "x", "j", "x", "1");
        Assert.True(Assert.IsType<QuoteAct.SetTag>(_acts[0]).IsRemoval);
        Assert.False(Assert.IsType<QuoteAct.SetTag>(_acts[1]).IsRemoval);
        Assert.Equal([11, 12], _acts[1].Quotes.Order());
    }

    [Fact]
    public async Task Keys_DigitWithoutATag_DoesNothing()
    {
        await PressAsync(Show(), "9");
        Assert.Empty(_acts);
    }

    [Fact]
    public async Task Keys_SelectedQuotes_AreActedOnTogether()
    {
        var list = Show();
        await PressAsync(list, "x", "j", "j", "x", "d");
        Assert.Equal([11, 13], Assert.IsType<QuoteAct.Reject>(Assert.Single(_acts)).Quotes.Order());
    }

    [Fact]
    public async Task Keys_Escape_SelectsNone()
    {
        var list = Show();
        await PressAsync(list, "x");
        Assert.Single(list.FindAll("article.sel"));
        await PressAsync(list, "Escape");
        Assert.Empty(list.FindAll("article.sel"));
    }

    [Fact]
    public async Task Keys_O_OpensTheExactPlace()
    {
        await PressAsync(Show(), "j", "o");
        Assert.EndsWith("documents/3?quote=12#q12", Services.GetService<NavigationManager>()!.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TagPicker_TypeAndEnter_TagsIgnoringAccents()
    {
        var list = Show();
        await PressAsync(list, "t");
        await list.Find("[role=combobox]").InputAsync("energie");
        list.WaitForAssertion(() => Assert.Equal("Énergie", list.Find("[role=option] .text").TextContent), TimeSpan.FromSeconds(5));
        await list.Find("[role=combobox]").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });
        Assert.Equal(3, Assert.IsType<QuoteAct.SetTag>(Assert.Single(_acts)).Tag);
        Assert.Empty(list.FindAll("dialog"));
    }

    [Fact]
    public async Task TagPicker_NameThatIsNew_MakesATag()
    {
        var list = Show();
        await PressAsync(list, "t");
        await list.Find("[role=combobox]").InputAsync("fishing rights");
        list.WaitForAssertion(() => Assert.Contains("New tag “fishing rights”", list.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(5));
        await list.Find("[role=combobox]").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });
        Assert.Equal("fishing rights", Assert.IsType<QuoteAct.MakeTag>(Assert.Single(_acts)).Name);
    }

    [Fact]
    public async Task SpeakerPicker_Unknown_ClearsTheSpeaker()
    {
        var list = Show();
        await PressAsync(list, "e");
        await list.Find("dialog footer button").ClickAsync(new MouseEventArgs());
        Assert.Null(Assert.IsType<QuoteAct.SetSpeaker>(Assert.Single(_acts)).Speaker);
    }

    [Fact]
    public async Task SpeakerPicker_ArrowAndEnter_PicksTheSecond()
    {
        var list = Show();
        await PressAsync(list, "e");
        await list.Find("[role=combobox]").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });
        await list.Find("[role=combobox]").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });
        Assert.Equal(8, Assert.IsType<QuoteAct.SetSpeaker>(Assert.Single(_acts)).Speaker);
    }

    [Fact]
    public async Task Quotes_Replaced_SelectionKeepsOnlyWhatIsShown()
    {
        var list = Show();
        await PressAsync(list, "x", "j", "x");
        list.Render(p => p.Add(l => l.Quotes, [Cards.One(12), Cards.One(99)]));
        Assert.Equal("quote-12", Assert.Single(list.FindAll("article.sel")).Id);
    }

    [Fact]
    public async Task Dispose_Keys_AreBoundNoMore()
    {
        Show();
        Assert.NotEmpty(Keyboard.Active);
        await DisposeComponentsAsync();
        Assert.Empty(Keyboard.Active);
    }

    private static string? Current(IRenderedComponent<QuoteList> list) => list.Find("article.cur").Id;

    private IRenderedComponent<QuoteList> Show(IReadOnlyList<QuoteCardContent>? quotes = null) => Render<QuoteList>(p => p
        .Add(l => l.Quotes, quotes ?? Cards.Three)
        .Add(l => l.Tags, Cards.Tags)
        .Add(l => l.SearchSpeakers, (_, _) => Task.FromResult<IReadOnlyList<Choice>>([new("7", "Vera Kolm"), new("8", "Marek Oder")]))
        .Add(l => l.OnAct, act => _acts.Add(act)));

    private async Task PressAsync(IRenderedComponent<QuoteList> list, params string[] keys)
    {
        foreach (var key in keys)
            await list.InvokeAsync(() => Keyboard.PressAsync(key));
    }
}
