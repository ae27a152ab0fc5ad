using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Analysis.Tests.Paraphrase;

public sealed class WordVectorsTests
{
    [Theory]
    [InlineData("car", "automobile", "orchard")]
    [InlineData("doctors", "physicians", "trams")]
    [InlineData("began", "started", "painted")]
    public void Vector_WordsOfNearMeaning_AreNearerThanOthers(string word, string near, string far) => Assert.True(Cosine(word, near) > Cosine(word, far) + 0.3);

    [Fact]
    public void Vector_EveryWord_HasLengthOne() =>
        Assert.All(Enumerable.Range(0, WordVectors.Shared.Count / 100), i => Assert.Equal(1, TermLikeness.Dot(WordVectors.Shared.VectorOf(i * 100), WordVectors.Shared.VectorOf(i * 100)), 3));

    [Fact]
    public void Rank_CommonerWord_IsLower()
    {
        Assert.Equal(80_000, WordVectors.Shared.Count);
        Assert.InRange(WordVectors.Shared.RankOf("government"), 1, WordVectors.Shared.RankOf("lighthouse"));
        Assert.Equal(-1, WordVectors.Shared.RankOf("xqzzk"));
    }

    [Theory]
    [InlineData("refused", WordUse.MostlyVerb)]
    [InlineData("harbour", WordUse.MostlyNoun)]
    [InlineData("sent", WordUse.MostlyVerb)]
    public void Use_InflectedWord_IsThatOfItsBase(string word, WordUse use) => Assert.True(WordVectors.Shared.UseOf(word).HasFlag(use));

    [Fact]
    public void Use_Name_IsNone() => Assert.Equal(WordUse.None, WordVectors.Shared.UseOf("spain"));

    private static float Cosine(string one, string other) =>
        TermLikeness.Dot(WordVectors.Shared.VectorOf(WordVectors.Shared.RankOf(one)), WordVectors.Shared.VectorOf(WordVectors.Shared.RankOf(other)));
}
