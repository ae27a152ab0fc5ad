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
}
