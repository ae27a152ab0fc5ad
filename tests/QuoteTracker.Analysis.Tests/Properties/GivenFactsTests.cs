using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>What is known from outside the text goes before what the text says.</summary>
public sealed class GivenFactsTests
{
    private const string Text = "Estavia and Norland reopen the border\n\n10 December 2024\n\nTraffic began again on Tuesday. “It is a good day,” said Pavel Orsic.";

    [Fact]
    public void Analyze_TitleGiven_IsKept() =>
        Assert.Equal("Border open", DocumentAnalyzer.Analyze(new SourceText(Text) { Title = "Border open" }).Title);

    [Fact]
    public void Analyze_SourceGiven_IsTheOutlet() =>
        Assert.Equal("Mirana Herald", DocumentAnalyzer.Analyze(new SourceText(Text) { Source = "Mirana Herald" }).Outlet);

    [Fact]
    public void Analyze_DateGiven_IsKept()
    {
        var given = DocumentDate.TryCreate(2024, 12, 11, DateOrigin.Metadata);

        Assert.Equal(given, DocumentAnalyzer.Analyze(new SourceText(Text) { Date = given }).Date);
    }

    [Fact]
    public void Analyze_SourceText_IsTheSameObject()
    {
        var source = new SourceText(Text);

        Assert.Same(source, DocumentAnalyzer.Analyze(source).Source);
    }
}
