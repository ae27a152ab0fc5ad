using Bunit;
using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Dashboards.Tags;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Tests.Components;

public sealed class TagEditorTests : ComponentTest
{
    private static readonly TagRow Promise = new() { Id = 1, ParentId = null, Name = "Promise", Description = "", Color = 1, Key = 1, IsRetired = false, Path = "", Place = 0, Siblings = 2, Quotes = 3, OwnQuotes = 3 };

    private static readonly TagRow Threat = Promise with { Id = 2, Name = "Threat", Color = 2, Key = 2, Place = 1, Quotes = 0, OwnQuotes = 0 };

    [Fact]
    public void Save_ChangedFields_HandsThemOver()
    {
        TagEdit? saved = null;
        var editor = Show(Promise, edit => saved = edit);
        Assert.True(editor.Find("button[type=submit]").HasAttribute("disabled"));
        editor.Find("#tag-name").Input("Vow");
        editor.FindAll("input[type=radio]")[4].Change(true);
        editor.Find("select").Change("2");
        editor.Find("form").Submit();
        Assert.Equal(new TagEdit("Vow", "", 5, 2), saved);
    }

    [Fact]
    public void Typed_Name_StaysWhileCountsChange()
    {
        var editor = Show(Promise, _ => { });
        editor.Find("#tag-name").Input("Vow");
        editor.Render(parameters => parameters.Add(e => e.Tag, Promise with { Quotes = 4 }));
        Assert.Equal("Vow", editor.Find("#tag-name").GetAttribute("value"));
        editor.Render(parameters => parameters.Add(e => e.Tag, Threat));
        Assert.Equal("Threat", editor.Find("#tag-name").GetAttribute("value"));
    }

    [Fact]
    public void Key_OfAnotherTag_SaysWhose() =>
        Assert.Contains("2 (now Threat)", Show(Promise, _ => { }).Find("select").TextContent);

    [Fact]
    public void Quotes_OpenTheQuotesBehindTheCount() =>
        Assert.Equal("quotes?tag=1", Show(Promise, _ => { }).Find("p.note a").GetAttribute("href"));

    private IRenderedComponent<TagEditor> Show(TagRow tag, Action<TagEdit> save) => Render<TagEditor>(parameters => parameters
        .Add(e => e.Tag, tag)
        .Add(e => e.Codebook, new TagsAnswer([Promise, Threat]))
        .Add(e => e.OnSave, EventCallback.Factory.Create(this, save)));
}
