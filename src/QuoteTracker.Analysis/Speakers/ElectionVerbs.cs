using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Verbs that make somebody the holder of an office: "elected", "appoints".</summary>
internal static class ElectionVerbs
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        new HashSet<string>(Lexicon.Lines("election-verbs.txt"), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for such a verb in small letters.</summary>
    public static bool Contain(ReadOnlySpan<char> word) => All.Contains(word);
}
