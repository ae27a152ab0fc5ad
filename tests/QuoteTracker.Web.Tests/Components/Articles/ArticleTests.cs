using Bunit;
using Microsoft.AspNetCore.Components.Web;
using QuoteTracker.Web.Components.Articles;

namespace QuoteTracker.Web.Tests.Components.Articles;

public sealed class ArticleTests : ComponentTest
{
    private const string Text = "Home\nNews\nSport\nOn 16 June “we will go 😀,” Teess said. “Yes.”";
    private readonly List<long> _picked = [];

    [Fact]
    public void Article_EveryRun_SaysWhereItStands()
    {
        var article = Show();
        Assert.All(article.FindAll("[data-start]"), run =>
        {
            var start = int.Parse(run.GetAttribute("data-start")!, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(Text.Substring(start, run.TextContent.Length), run.TextContent);
        });
        Assert.Equal("On 16 June “we will go 😀,” Teess said. “Yes.”", article.Find(".body p").TextContent);
    }

    [Fact]
    public void Article_Quote_IsMarkedWithSpeakerCueAndAnchor()
    {
        var article = Show();
        var mark = article.Find("mark#q5");
        Assert.Equal("we will go 😀,", mark.TextContent);
        Assert.Contains("c3", mark.ClassList);
        Assert.Equal("Ilmar Teess", article.Find(".who").GetAttribute("title"));
        Assert.Equal("said", article.Find(".cue").TextContent);
        Assert.Equal("16 June", article.Find("#date").TextContent);
    }

    [Fact]
    public void Article_RejectedQuote_StaysAndIsStruck()
    {
        var mark = Show().Find("mark#q6");
        Assert.Equal("Yes.", mark.TextContent);
        Assert.Contains("rejected", mark.ClassList);
    }

    [Fact]
    public void Article_CurrentQuote_IsTheOnlyOneMarkedSo()
    {
        var article = Show(current: 5);
        Assert.Equal("q5", Assert.Single(article.FindAll("mark.cur")).Id);
    }

    [Fact]
    public void Article_LinesOutsideIt_AreFolded()
    {
        var zone = Show().Find("details.zone");
        Assert.False(zone.HasAttribute("open"));
        Assert.Contains("3 lines, not analysed", zone.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_QuoteInAFoldedZone_OpensIt()
    {
        var article = Show(more: new ArticleQuote { Id = 9, Fragments = [new(5, 9)] });
        Assert.True(article.Find("details.zone").HasAttribute("open"));
    }

    [Fact]
    public async Task Article_ClickOnAQuote_PicksIt()
    {
        var article = Show();
        await article.Find("mark#q6").ClickAsync(new MouseEventArgs());
        Assert.Equal([6L], _picked);
    }

    private IRenderedComponent<Article> Show(long? current = null, ArticleQuote? more = null)
    {
        var quotes = new List<ArticleQuote>
        {
            new() { Id = 5, Fragments = [Span("we will go 😀,")], Mention = Span("Teess"), Cue = Span("said"), Speaker = "Ilmar Teess", Color = 3 },
            new() { Id = 6, Fragments = [Span("Yes.")], IsRejected = true },
        };
        if (more is not null)
            quotes.Add(more);
        var zones = new[] { new ArticleZone(new(0, 15), ArticleZoneKind.Outside, "Menus"), new ArticleZone(new(16, Text.Length), ArticleZoneKind.Body, "") };
        return Render<Article>(p => p
            .Add(a => a.Content, new ArticleContent(Text, zones, quotes, Span("16 June")))
            .Add(a => a.Current, current)
            .Add(a => a.OnPick, id => _picked.Add(id)));
    }

    private static ArticleSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
