using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>Unknown is better than wrong: what happens to a speaker who is less sure than wanted.</summary>
public sealed class UnknownBelowTests
{
    private const string Plain = "Anna Corvel met Otto Brandl in Mirana. “The bridge will open in May,” Corvel said.";
    private const string TwoPeople = "Otto Brandl wrote to Anna Corvel and Vera Ilves about the bridge. It was a cold day. “It will never open.” The letter was long.";

    [Fact]
    public void Analyze_SureSpeaker_IsNamed()
    {
        var (analysis, quote) = Analyze(Plain, AnalysisOptions.Default.UnknownBelow);
        Assert.Equal("Anna Corvel", analysis.People[quote.Speaker!.Value].Name);
        Assert.InRange(quote.Confidence, 0.8, 1);
    }

    [Theory]
    [InlineData(Plain)]
    [InlineData(TwoPeople)]
    public void Analyze_NobodySureEnough_LeavesTheSpeakerOutWithItsMarks(string text)
    {
        var (_, quote) = Analyze(text, 1);
        Assert.Equal((null, null, null, "withheld"), (quote.Speaker, quote.Mention, quote.Cue, quote.Rule));
    }

    [Theory]
    [InlineData(Plain)]
    [InlineData(TwoPeople)]
    public void Analyze_NobodySureEnough_OffersTheLikeliestFirst(string text)
    {
        var (named, given) = Analyze(text, 0);
        var (analysis, quote) = Analyze(text, 1);
        Assert.Equal(named.People[given.Speaker!.Value].Name, analysis.People[quote.Candidates[0].Person].Name);
        Assert.Equal(given.Confidence, quote.Candidates[0].Chance);
        Assert.Equal(quote.Candidates.Select(candidate => candidate.Chance).OrderDescending(), quote.Candidates.Select(candidate => candidate.Chance));
    }

    [Theory]
    [InlineData(Plain)]
    [InlineData(TwoPeople)]
    public void Analyze_NobodySureEnough_SaysWhoItCouldBe(string text)
    {
        var (analysis, quote) = Analyze(text, 1);
        Assert.Contains(analysis.People[quote.Candidates[0].Person].Name, quote.Reason, StringComparison.Ordinal);
        Assert.Matches(@"0\.\d\d", quote.Reason);
    }

    [Fact]
    public void Analyze_ThresholdOfNothing_AlwaysNamesTheLikeliest() => Assert.NotNull(Analyze(TwoPeople, 0).Quote.Speaker);

    private static (DocumentAnalysis Analysis, AttributedQuote Quote) Analyze(string text, double unknownBelow)
    {
        var analysis = DocumentAnalyzer.Analyze(new SourceText(text), new AnalysisOptions { UnknownBelow = unknownBelow });
        return (analysis, Assert.Single(analysis.Quotes));
    }
}
