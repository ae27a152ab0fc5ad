using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>Words and names, damaged in every way we know, are compared with the sound ones without fault, and the same way from both sides.</summary>
public sealed class MutatedQuoteTests
{
    private static readonly IReadOnlyList<DocumentAnalysis> Documents = [.. SampleTexts.All.Select(text => DocumentAnalyzer.Analyze(new SourceText(text)))];

    private static readonly IReadOnlyList<string> Quotes =
        [.. Documents.SelectMany(document => document.Quotes.Select(quote => string.Join(' ', quote.Fragments.Select(span => span.In(document.Source.Text).ToString()))))];

    private static readonly IReadOnlyList<string> Names = [.. Documents.SelectMany(document => document.People.SelectMany(person => person.Names)).Distinct()];

    public static TheoryData<string> Kinds => MutatedSampleTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compare_QuoteMutated_IsSymmetricAndInRange(string kind) => ForEach(Quotes, kind, (sound, damaged) =>
    {
        var (one, other) = (Wording.Of(sound), Wording.Of(damaged));
        var (there, back) = (StatementMatcher.Compare(one, other), StatementMatcher.Compare(other, one));
        Assert.Equal((there.Sameness, there.Joins), (back.Sameness, back.Joins));
        Assert.Equal(there.Similarity, back.Similarity, 6);
        Assert.InRange(there.Similarity, 0, 1);
        Assert.All(new[] { (there.Line, sound), (there.OtherLine, damaged) }, line => Assert.InRange(line.Item1?.End ?? 0, 0, line.Item2.Length));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fingerprint_QuoteMutated_SharesAKeyWhereTheWordsAreTheSame(string kind) => ForEach(Quotes, kind, (sound, damaged) =>
    {
        var (one, other) = (Wording.Of(sound), Wording.Of(damaged));
        if (StatementMatcher.Compare(one, other).Sameness == Sameness.SameWords)
            Assert.NotEmpty(Fingerprint.Of(one).Intersect(Fingerprint.Of(other)));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Difference_QuoteMutated_CoversBothTexts(string kind) => ForEach(Quotes, kind, (sound, damaged) =>
    {
        var (before, after) = (0, 0);
        foreach (var segment in WordDifference.Compare(sound, damaged))
        {
            Assert.Equal((before, after), (segment.Before.Start, segment.After.Start));
            (before, after) = (segment.Before.End, segment.After.End);
        }

        Assert.Equal((sound.Length, damaged.Length), (before, after));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NameKey_NameMutated_FitsBothWays(string kind) => ForEach(Names, kind, (sound, damaged) =>
    {
        var (one, other) = (NameKey.Of(sound), NameKey.Of(damaged));
        Assert.Equal(one.GivenFits(other), other.GivenFits(one));
    });

    private static void ForEach(IReadOnlyList<string> texts, string kind, Action<string, string> property)
    {
        var mutation = MutationKinds.All.Single(one => one.Name == kind);
        for (var i = 0; i < texts.Count; i++)
        {
            var damaged = mutation.Mutate(texts[i], i);
            var fault = Record.Exception(() => property(texts[i], damaged));
            Assert.True(fault is null, $"{kind}, number {i}, {texts[i]} → {damaged}: {fault}");
        }
    }
}
