using QuoteTracker.Analysis.Tests.Mutations;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;

namespace QuoteTracker.Analysis.Tests.Themes;

/// <summary>Who asks for the terms of quotes only gets the same there as who asks for all.</summary>
public sealed class TermsOfQuotesTests
{
    [Fact]
    public void Terms_OfQuotesOnly_AreThoseOfAllTermsThatStandInQuotes()
    {
        foreach (var text in SampleTexts.All)
        {
            var all = DocumentAnalyzer.Analyze(new SourceText(text));
            var some = DocumentAnalyzer.Analyze(new SourceText(text), new AnalysisOptions { IsForPrint = true });

            Assert.Equal(InQuotes(all), InQuotes(some));
            Assert.True(some.Terms.Count <= all.Terms.Count);
        }
    }

    private static List<KeyTerm> InQuotes(DocumentAnalysis analysis)
    {
        var fragments = analysis.Quotes.SelectMany(quote => quote.Fragments).ToList();
        return [.. analysis.Terms.Where(term => fragments.Exists(fragment => fragment.Contains(term.Span)))];
    }
}
