using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Tests.Lexicons;

public sealed class WordMemoryTests
{
    /// <summary>More words than there are places for, from several threads, each asked for again and again.</summary>
    [Fact]
    public void Find_MoreWordsThanPlaces_GivesEachWhatIsFoundOut()
    {
        var memory = new WordMemory<string>(static word => word + "!");
        var words = Enumerable.Range(0, 100_000).Select(i => i % 7 == 0 ? $"wört{i}" : $"word{i}").ToArray();

        Parallel.For(0, words.Length * 3, i => Assert.Equal(words[i % words.Length] + "!", memory.Find(words[i % words.Length], 0, words[i % words.Length].Length)));
    }

    /// <summary>Cut to a byte each, "Łed" would be "Aed" and "ст" would be "AB"; a NUL is what an empty place holds, and "A\0" would be "A".</summary>
    [Theory]
    [InlineData("Łed", "Aed")]
    [InlineData("ст", "AB")]
    [InlineData("A\0", "A")]
    [InlineData("\0", "\0\0")]
    public void Find_WordThatIsNotPacked_IsNotTakenForAnother(string one, string other)
    {
        var memory = new WordMemory<string>(static word => word + "!");

        Assert.Equal(one + "!", memory.Find(one, 0, one.Length));
        Assert.Equal(other + "!", memory.Find(other, 0, other.Length));
        Assert.Equal(one + "!", memory.Find(one, 0, one.Length));
    }
}
