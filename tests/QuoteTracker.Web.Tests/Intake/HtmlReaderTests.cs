using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Intake.Html;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class HtmlReaderTests
{
    private const string NewsPage = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers agree on next steps | Harbour Post</title>
        <meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2021-06-16T21:10:00+03:00">
        <link rel="canonical" href="https://www.harbourpost.example/2021/treaty"><style>p{color:red}</style></head>
        <body class="has-sidebar"><nav><a href="/">Home</a> | <a href="/news">News</a></nav>
        <header class="site-header"><h1 class="logo">Harbour Post</h1></header>
        <article class="story"><header><h1>Ministers agree on&nbsp;next <em>steps</em></h1><time datetime="2021-06-17">17 June</time></header>
        <p>PORT ALBA&nbsp;– Estavia and Lowland share the same view,
           Foreign Minister Ilmar Teess said.</p><script>var x = "“never”";</script>
        <p>“There must be no new <b>dividing</b> lines,” he noted.<br>“None at all.”</p>
        <div class="related-links"><h3>Read also</h3><p>“Old quote,” said Somebody Else in another story.</p></div>
        <blockquote><p>We have set the dates.</p><p>All of them.</p><cite>Ilmar Teess</cite></blockquote>
        <p>He left it <q>for another day</q>.</p>
        <ul><li><a href="/1">Storm hits the coast</a></li><li><a href="/2">Ferry fares rise</a></li></ul>
        <footer>Share this</footer></article>
        <aside><p>“Sidebar quote,” she said, and this sentence goes on for a while.</p></aside><footer>© Harbour Post</footer></body></html>
        """;

    [Fact]
    public void Read_NewsPage_GivesTheArticleAlone() => Assert.Equal(
        """
        Ministers agree on next steps

        17 June

        PORT ALBA – Estavia and Lowland share the same view, Foreign Minister Ilmar Teess said.

        “There must be no new dividing lines,” he noted.
        “None at all.”

        We have set the dates.

        All of them.

        Ilmar Teess

        He left it “for another day”.
        """, Read(NewsPage).Source.Text);

    [Fact]
    public void Read_NewsPage_GivesWhatThePageSaysAboutItself()
    {
        var read = Read(NewsPage);
        Assert.Equal(("Ministers agree on next steps", "Harbour Post", "2021-06-16"), (read.Source.Title, read.Source.Source, read.Source.Date?.ToString()));
        Assert.Equal("https://www.harbourpost.example/2021/treaty", read.Address);
    }

    [Fact]
    public void Read_BlockQuote_IsASpanWithoutItsAttribution()
    {
        var source = Read(NewsPage).Source;
        Assert.Equal("We have set the dates.\n\nAll of them.", Assert.Single(source.BlockQuotes).In(source.Text).ToString());
    }

    [Fact]
    public void Read_JsonLd_GivesDateOutletAndAddress()
    {
        var read = Read("""
            <html><head><title>x</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"n"},
            {"@type":"NewsArticle","headline":"Fares rise","datePublished":"2019-03-02","publisher":{"@type":"Organization","name":"Ferry News"},"url":"https://ferry.example/7"}]}</script></head>
            <body><div><p>The ferry company will raise its fares in May, its director said on Monday.</p></div></body></html>
            """);
        Assert.Equal(("Fares rise", "Ferry News", "2019-03-02", "https://ferry.example/7"), (read.Source.Title, read.Source.Source, read.Source.Date?.ToString(), read.Address));
    }

    [Fact]
    public void Read_OnlyTheAddress_NamesTheOutletByItsHost() =>
        Assert.Equal("dunes.example", Read("""<link rel="canonical" href="https://www.dunes.example/a"><p>The dunes moved again, the warden said.</p>""").Source.Source);

    [Fact]
    public void Read_BrokenJsonLd_IsAsGoodAsNone() =>
        Assert.Null(Read("""<script type="application/ld+json">{"datePublished": </script><p>The dunes moved again, the warden said.</p>""").Source.Date);

    [Fact]
    public void Read_NoMarkedArticle_TakesTheDensestPart()
    {
        var text = Read("""
            <body><div id="top"><ul><li><a href=1>Home</a><li><a href=2>Weather</a></ul></div>
            <div id="c"><div><p>The council of Port Alba met on Friday to talk about the harbour wall, which is old.</p>
            <p>“It will fall,” the engineer Marta Lund warned, “and then it is too late for all of us here.”</p></div></div>
            <div id="bottom"><p><a href=3>Imprint</a></p><p>All rights reserved.</p></div></body>
            """).Source.Text;
        Assert.StartsWith("The council", text, StringComparison.Ordinal);
        Assert.EndsWith("for all of us here.”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoiseNameAroundTheWholeArticle_KeepsIt() =>
        Assert.Contains("wall", Read("""<body><div class="social-wrapper"><p>The harbour wall is old, the engineer Marta Lund told the council on Friday.</p></div></body>""").Source.Text, StringComparison.Ordinal);

    [Fact]
    public void Read_HiddenParts_AreLeftOut() =>
        Assert.Equal("Seen by all who read it.", Read("""<p>Seen by all who read it.</p><p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p><template>d</template>""").Source.Text);

    [Fact]
    public void Read_PageWithoutText_IsRefused() =>
        HtmlReader.Read("<html><body><nav>Home</nav><script>1</script></body></html>", "p.html").IsRefused(
            "The page has no text outside its menus and scripts. If it is built by scripts, save it from the browser after it has loaded, or paste its text.");

    [Theory]
    [InlineData("div")]
    [InlineData("blockquote")]
    [InlineData("b")]
    [InlineData("span")]
    public void Read_NestedTenThousandDeep_StaysOnASmallStack(string name)
    {
        var html = string.Concat(Enumerable.Repeat($"<{name}>", 10_000)) + "At the bottom, he said." + string.Concat(Enumerable.Repeat($"</{name}>", 10_000));
        ReadResult? result = null;
        var thread = new Thread(() => result = HtmlReader.Read(html, "deep.html"), 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("At the bottom, he said.", result!.IsRead().Source.Text);
    }

    [Fact]
    public void Read_MetaCharset_IsUsed()
    {
        var bytes = new byte[][] { [.. "<meta charset=\"windows-1251\"><p>"u8], [0xCF, 0xF0, 0xE5, 0xE7], [.. " said it again and again.</p>"u8] }.SelectMany(part => part).ToArray();
        Assert.Equal("През said it again and again.", new DocumentReader(IntakeLimits.Default).ReadBytes(bytes, "p.html").IsRead().Source.Text);
    }

    [Fact]
    public void Read_PageNamedText_IsSeenByItsContent() =>
        Assert.Equal("Words that were said.", new DocumentReader(IntakeLimits.Default).ReadBytes("<!DOCTYPE html><p>Words that were said."u8, "saved").IsRead().Source.Text);

    private static ReadResult.Read Read(string html) => HtmlReader.Read(html, "page.html").IsRead();
}
