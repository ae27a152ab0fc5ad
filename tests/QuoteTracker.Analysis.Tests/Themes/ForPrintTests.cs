using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Tests.Mutations;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Analysis.Tests.Themes;

/// <summary>Who asks for what is printed with quotes only gets the same there as who asks for all.</summary>
public sealed class ForPrintTests
{
    [Fact]
    public void Terms_ForPrint_AreThoseOfAllTermsThatStandInQuotes()
    {
        foreach (var text in SampleTexts.All)
        {
            var all = DocumentAnalyzer.Analyze(new SourceText(text));
            var some = DocumentAnalyzer.Analyze(new SourceText(text), new AnalysisOptions { IsForPrint = true });

            Assert.Equal(InQuotes(all), InQuotes(some));
            Assert.True(some.Terms.Count <= all.Terms.Count);
        }
    }

    [Fact]
    public void Quotes_ForPrint_DifferInReasonsAndCandidatesOnly()
    {
        foreach (var text in SampleTexts.All)
        {
            var all = DocumentAnalyzer.Analyze(new SourceText(text));
            var some = DocumentAnalyzer.Analyze(new SourceText(text), new AnalysisOptions { IsForPrint = true });

            Assert.Equal(all.Quotes.Select(Printed), some.Quotes.Select(Printed));
            Assert.All(some.Quotes, quote => Assert.Empty(quote.Candidates));
        }
    }

    private static string Printed(AttributedQuote quote) =>
        $"{quote.Kind} {string.Join(' ', quote.Fragments)} {quote.Speaker} {quote.Mention} {quote.Cue} {quote.Rule} {quote.Confidence}";

    private static List<KeyTerm> InQuotes(DocumentAnalysis analysis)
    {
        var fragments = analysis.Quotes.SelectMany(quote => quote.Fragments).ToList();
        return [.. analysis.Terms.Where(term => fragments.Exists(fragment => fragment.Contains(term.Span)))];
    }
}
