using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Tests.Lexicons;

public sealed class PackedWordTests
{
    [Theory]
    [InlineData("Minister")]
    [InlineData("a")]
    [InlineData("sixteen-letters!")]
    public void TryRead_SameWordInsideAndAtTheEndOfAText_IsEqual(string word)
    {
        var inside = $"the {word}s and ministries of many lands";

        Assert.True(PackedWord.TryRead(inside, 4, word.Length, out var one));
        Assert.True(PackedWord.TryRead("the " + word, 4, word.Length, out var other));
        Assert.Equal(one, other);
    }

    [Theory]
    [InlineData("minister", "Minister")]
    [InlineData("minister", "ministers")]
    [InlineData("minister", "minist")]
    [InlineData("said", "\0said")]
    public void TryRead_OtherWord_Differs(string word, string other) => Assert.NotEqual(Read(word), Read(other));

    [Theory]
    [InlineData("seventeen-letters")]
    [InlineData("Brüning")]
    [InlineData("don’t")]
    public void TryRead_LongOrForeignWord_IsFalse(string word) => Assert.False(PackedWord.TryRead(word + " and some more to read on", 0, word.Length, out _));

    [Theory]
    [InlineData("OSCE", "osce")]
    [InlineData("Z@[`{-AZ", "z@[`{-az")]
    public void ToLower_Letters_AreSmallAndNothingElseChanges(string word, string small) => Assert.Equal(Read(small), Read(word).ToLower());

    private static PackedWord Read(string word) => PackedWord.TryRead(word, 0, word.Length, out var packed) ? packed : throw new ArgumentException(word);
}
