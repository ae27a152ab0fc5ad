using QuoteTracker.Web.Components.Articles;

namespace QuoteTracker.Web.Tests.Components.Articles;

public sealed class ArticleLayoutTests
{
    [Fact]
    public void Runs_CutAtQuoteMentionAndCue_JoinToTheText()
    {
        var text = "“We will go,” he said.";
        var runs = RunsOf(text, Quote(1, text, "We will go,") with { Mention = Span(text, "he"), Cue = Span(text, "said") });
        Assert.Equal(["“", "We will go,", "” ", "he", " ", "said", "."], runs.Select(r => r.Text));
        Assert.Equal([0, 1, 12, 14, 16, 17, 21], runs.Select(r => r.Start));
        Assert.Equal(1, runs[1].Quote?.Id);
        Assert.Equal(1, runs[3].Mention?.Id);
        Assert.True(runs[5].IsCue);
    }

    [Fact]
    public void Runs_MentionWithinTheWordsOfAnotherQuote_KeepsBoth()
    {
        var text = "“Vera Kolm knows,” he said. She added: “We know.”";
        var runs = RunsOf(text, Quote(1, text, "Vera Kolm knows,"), Quote(2, text, "We know.") with { Mention = Span(text, "Vera Kolm") });
        var run = runs.Single(r => r.Text == "Vera Kolm");
        Assert.Equal((1, 2), (run.Quote!.Id, run.Mention!.Id));
    }

    [Fact]
    public void Runs_QuoteOverARejectedOne_GoesFirstAndBothCanBeFound()
    {
        var text = "“We will go to the harbour”";
        var rejected = Quote(1, text, "We will go to the harbour") with { IsRejected = true };
        var runs = RunsOf(text, rejected, Quote(2, text, "We will go"));
        Assert.Equal([null, 2, 1, null], runs.Select(r => r.Quote?.Id));
        Assert.Equal([1, 2], runs[1].Opens.Order());
    }

    [Fact]
    public void Runs_RejectedQuote_ShowsNoSpeakerAndNoCue()
    {
        var text = "“Dogs” he said";
        var runs = RunsOf(text, Quote(1, text, "Dogs") with { IsRejected = true, Mention = Span(text, "he"), Cue = Span(text, "said") });
        Assert.DoesNotContain(runs, r => r.IsCue || r.Mention is not null);
    }

    [Fact]
    public void Paragraphs_QuoteOverSeveral_IsMarkedInEachAndOpensOnce()
    {
        var text = "He said: “We will go.\n\n“And we will stay.”\n\nThe end.";
        var quote = new ArticleQuote { Id = 7, Fragments = [new(10, text.IndexOf('”', StringComparison.Ordinal))] };
        var paragraphs = ParagraphsOf(text, quote);
        Assert.Equal(3, paragraphs.Count);
        Assert.Equal("We will go.", paragraphs[0].Runs[^1].Text);
        Assert.Equal("“And we will stay.", paragraphs[1].Runs[0].Text);
        Assert.All(new[] { paragraphs[0].Runs[^1], paragraphs[1].Runs[0] }, r => Assert.Equal(7, r.Quote?.Id));
        Assert.Equal([7L], paragraphs.SelectMany(p => p.Runs).SelectMany(r => r.Opens));
    }

    [Fact]
    public void Runs_CutInsideASurrogatePair_TakesThePairWhole()
    {
        var text = "A 😀 said “yes 😀” and left";
        var inside = text.IndexOf("😀", StringComparison.Ordinal) + 1;
        var runs = RunsOf(text, new ArticleQuote { Id = 1, Fragments = [new(inside, inside + 3)] });
        Assert.Equal(text, string.Concat(runs.Select(r => r.Text)));
        Assert.StartsWith("😀", runs.Single(r => r.Quote is not null).Text, StringComparison.Ordinal);
        Assert.All(runs, r => Assert.False(char.IsLowSurrogate(r.Text[0]) || char.IsHighSurrogate(r.Text[^1])));
    }

    [Fact]
    public void Runs_SpansOutsideTheText_AreCutToIt()
    {
        var runs = RunsOf("Short text", new ArticleQuote { Id = 1, Fragments = [new(6, 900), new(-4, 2)] });
        Assert.Equal(["Sh", "ort ", "text"], runs.Select(r => r.Text));
    }

    [Fact]
    public void Zones_NeighboursOfOneKind_AreOneBlockAndGapsAreBody()
    {
        var text = "Home\nNews\nA title\nThe body of it.\nMore news";
        ArticleZone Zone(string words, ArticleZoneKind kind) => new(Span(text, words), kind, kind == ArticleZoneKind.Outside ? "menus" : "");
        var blocks = ArticleLayout.Of(new(text, [Zone("Home", ArticleZoneKind.Outside), Zone("News", ArticleZoneKind.Outside), Zone("A title", ArticleZoneKind.Title), Zone("More news", ArticleZoneKind.Outside)], [], null));
        Assert.Equal([ArticleZoneKind.Outside, ArticleZoneKind.Title, ArticleZoneKind.Body, ArticleZoneKind.Outside], blocks.Select(b => b.Kind));
        Assert.Equal([2, 1, 1, 1], blocks.Select(b => b.Paragraphs.Count));
        Assert.False(blocks[0].IsFoldable);
    }

    [Fact]
    public void Paragraphs_LinesBrokenAtAColumn_AreJoined()
    {
        var text = "The minister spoke for a long time about the harbour and\nthe ferry that will run all winter. He was asked about\nmoney too.\n\nA second paragraph.";
        Assert.Equal([0, text.IndexOf("A second", StringComparison.Ordinal)], ParagraphsOf(text).Select(p => p.Start));
    }

    [Fact]
    public void Paragraphs_LinesThatEndSentences_StandApart()
    {
        Assert.Equal(2, ParagraphsOf("The minister spoke for a long time about the harbour town.\nHe was asked about money.").Count);
    }

    private static ArticleSpan Span(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    private static ArticleQuote Quote(long id, string text, string words) => new() { Id = id, Fragments = [Span(text, words)], Speaker = "Ilmar Teess", Color = 2 };

    private static IReadOnlyList<ArticleParagraph> ParagraphsOf(string text, params ArticleQuote[] quotes) =>
        Assert.Single(ArticleLayout.Of(new(text, [], quotes, null))).Paragraphs;

    private static IReadOnlyList<ArticleRun> RunsOf(string text, params ArticleQuote[] quotes) => Assert.Single(ParagraphsOf(text, quotes)).Runs;
}
