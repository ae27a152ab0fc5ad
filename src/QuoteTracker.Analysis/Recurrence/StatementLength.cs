using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Decides whether words are enough to be a statement.</summary>
internal static class StatementLength
{
    private static readonly FrozenSet<string> StockPhrases = Lexicon.Lines("stock-phrases.txt").Select(Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Three content words, or five words with two content words ("Enough is enough" is none, "Not one step back from here" is one);
    /// and at least one sentence that is not a stock phrase.
    /// </summary>
    public static bool IsStatement(IReadOnlyList<WordingWord> words, int contentCount)
    {
        if (contentCount < 3 && (contentCount < 2 || words.Count < 5))
            return false;
        return words.Count > 60 || words.GroupBy(word => word.Sentence).Any(sentence => !StockPhrases.Contains(string.Join(' ', sentence.Select(word => word.Key))));
    }

    private static string Key(string phrase)
    {
        var reader = new WordingReader(phrase);
        reader.Read(new Text.TextSpan(0, phrase.Length));
        return string.Join(' ', reader.Words.Select(word => word.Key));
    }
}
