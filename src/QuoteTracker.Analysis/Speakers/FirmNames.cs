using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Tells the names of firms by their last words, and the short form that stands for them: "Larkspur" for "Larkspur Recovery Inc".</summary>
internal static class FirmNames
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        new HashSet<string>(Lexicon.Words("firm-words.txt"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands before the words for a firm at the end of <paramref name="name"/>; empty when it is no name of a firm.</summary>
    public static ReadOnlySpan<char> ShortFormOf(ReadOnlySpan<char> name)
    {
        var end = name.Length;
        while (end > 0 && name[..end].LastIndexOf(' ') is var space && Words.Contains(name[(space + 1)..end].TrimEnd('.'))) end = Math.Max(space, 0);
        return end == name.Length ? [] : name[..end];
    }
}
