using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Tests.Store;

public sealed class QuoteCandidateTests
{
    [Fact]
    public void Read_Written_IsTheSame()
    {
        QuoteCandidate[] candidates = [new(3, "Vera Kolm", SpeakerKind.Person, 0.31), new(null, "Ministry of Salt", SpeakerKind.Body, 0.125)];
        Assert.Equal(candidates, QuoteCandidate.Read(QuoteCandidate.Write(candidates)));
    }

    [Theory]
    [InlineData("[]", new long[0])]
    [InlineData("[4,2]", new long[] { 4, 2 })]
    public void Read_BareIds_AreCandidatesWithoutChance(string json, long[] ids)
    {
        var read = QuoteCandidate.Read(json);
        Assert.Equal(ids, read.Select(candidate => candidate.Speaker!.Value));
        Assert.All(read, candidate => Assert.Null(candidate.Chance));
    }
}
