using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Analysis.Tests.Paraphrase;

public sealed class PointIndexTests
{
    /// <summary>Each rewording finds its sentence among all others, of which many differ from it by one word that turns the sense.</summary>
    [Fact]
    public void Find_Rewordings_RankTheirSentenceFirstMostly()
    {
        var asked = KnownStatementPair.All.Where(pair => pair.IsSame).ToList();
        var lines = KnownStatementPair.All.Select(pair => pair.A).Concat(KnownStatementPair.All.Where(pair => !pair.IsSame).Select(pair => pair.B)).Except(asked.Select(pair => pair.B)).Distinct().ToList();
        var index = PointIndex.Build(lines);

        var reciprocal = asked.Average(pair => index.Find(pair.B, 10).ToList().FindIndex(it => lines[it.Place] == pair.A) is >= 0 and var rank ? 1.0 / (rank + 1) : 0);

        Assert.True(reciprocal >= 0.8, $"{reciprocal}");
    }

    [Fact]
    public void Find_EqualLines_ComeInOrder()
    {
        var index = PointIndex.Build(["The dam is safe.", "", "The dam is safe.", "Nobody sells bread here."]);
        var found = index.Find("The dam is safe.", 10);
        Assert.Equal([(0, 1.0), (2, 1.0)], found.Where(it => it.Score > 0.5));
        Assert.Equal(4, index.Count);
    }

    [Fact]
    public void FindCandidates_ByWordsAndByVectors_AreInOrderAndNoMoreThanAskedFor()
    {
        var index = PointIndex.Of([PointText.Of("Nobody sells bread here."), PointText.Of("The dam is safe."), PointText.Of("This dam is secure."), PointText.Of("")]);
        Assert.Equal([1, 2], index.FindCandidates(PointText.Of("The dam is safe."), 2));
        Assert.Empty(index.FindCandidates(PointText.Of("…"), 2));
        Assert.Equal("This dam is secure.", index[2].Text);
    }

    [Fact]
    public void Find_NoWords_IsEmpty()
    {
        Assert.Empty(PointIndex.Build(["The dam is safe."]).Find("…", 10));
        Assert.Empty(PointIndex.Build([]).Find("The dam is safe.", 10));
    }
}
