using FsCheck;
using FsCheck.Fluent;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>What holds for every sound article made of plain pieces: all that stands between marks under a cue is found, and moving the article about changes nothing.</summary>
public sealed class NewsProperties
{
    /// <summary>The same articles in every run: what a model decides may fail for one in many thousands.</summary>
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(12).WithReplay(20140616, 20140617);

    [Fact]
    public void Analyze_Article_FindsEveryQuotedStretch() =>
        Prop.ForAll(NewsPieces.Article, article => Assert.Equal(article.Quoted, FragmentsOf(article.Text))).Check(Some);

    [Fact]
    public void Analyze_Article_GivesEveryQuoteToSomebodyNamedInIt() => Prop.ForAll(NewsPieces.Article, article =>
    {
        var analysis = Analyze(article.Text);
        Invariants.Hold(analysis);
        Assert.All(analysis.Quotes, quote => Assert.Contains(analysis.People[quote.Speaker ?? quote.Candidates[0].Person].Name, article.Text, StringComparison.Ordinal));
    }).Check(Some);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2029")]
    public void Analyze_OtherLineEnds_SameQuotes(string lineEnd) => Prop.ForAll(NewsPieces.Article, article =>
        Assert.Equal(FragmentsOf(article.Text), FragmentsOf(article.Text.Replace("\n", lineEnd, StringComparison.Ordinal)))).Check(Some);

    [Fact]
    public void Analyze_BlanksAround_MoveEverySpanAlike() => Prop.ForAll(NewsPieces.Article, article =>
    {
        const string Blanks = "\n \n";
        var moved = Analyze(Blanks + article.Text + Blanks).Quotes.SelectMany(quote => quote.Fragments);
        Assert.Equal(Analyze(article.Text).Quotes.SelectMany(quote => quote.Fragments), moved.Select(span => new TextSpan(span.Start - Blanks.Length, span.End - Blanks.Length)));
    }).Check(Some);

    [Fact]
    public void Analyze_Transcript_IsSound() => Prop.ForAll(NewsPieces.Transcript, record =>
    {
        var analysis = Analyze(record.Text);
        Invariants.Hold(analysis);
        Assert.All(analysis.Quotes, quote => Assert.Equal(Quotes.QuoteKind.Transcript, quote.Kind));
    }).Check(Some);

    private static DocumentAnalysis Analyze(string text) => DocumentAnalyzer.Analyze(new SourceText(text));

    private static List<string> FragmentsOf(string text) =>
        [.. Analyze(text).Quotes.SelectMany(quote => quote.Fragments).Order().Select(span => span.In(text).ToString())];
}
