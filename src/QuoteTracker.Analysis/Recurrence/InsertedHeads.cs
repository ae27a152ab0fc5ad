using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Finds where a noun that only one wording has makes another thing of the noun before it: "the hospital kitchen burned", "the minister's driver resigned".</summary>
internal static class InsertedHeads
{
    /// <summary>True when the words from <paramref name="start"/> to <paramref name="end"/>, half-open, follow a noun, end in one, and no noun follows that they could belong to.</summary>
    public static bool Are(IReadOnlyList<WordingWord> words, int start, int end)
    {
        if (start == 0 || start == end || end == words.Count || !IsNoun(words[start - 1], mostly: false) || IsNoun(words[end], mostly: true))
            return false;
        for (var at = start; at < end; at++)
        {
            if (!words[at].IsContent || WordVectors.Shared.UseOf(words[at].Key).Has(WordUse.MostlyVerb))
                return false;
        }

        return IsNoun(words[end - 1], mostly: true) && !words[start].Is(WordTraits.AfterComma);
    }

    private static bool IsNoun(WordingWord word, bool mostly) =>
        word.IsContent && (word.Is(WordTraits.Name) || WordVectors.Shared.UseOf(word.Key).Has(mostly ? WordUse.MostlyNoun : WordUse.Noun));
}
