using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Reads lexicons whose lines are groups of words.</summary>
internal static class WordGroups
{
    /// <summary>For each word of a line the first word of that line.</summary>
    public static FrozenDictionary<string, string> Firsts(string lexicon) => Lexicon.Lines(lexicon).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Select(word => (word, words[0]))).DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);
}
