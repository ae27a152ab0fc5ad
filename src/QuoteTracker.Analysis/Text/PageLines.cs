using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>What the lexicon of page lines says a line is.</summary>
internal enum PageLine
{
    /// <summary>Nothing: it may be article.</summary>
    None,

    /// <summary>Navigation, sharing, subscription, legal.</summary>
    Menu,

    /// <summary>The heading of a list of other articles.</summary>
    Related,

    /// <summary>A photo caption or its credit.</summary>
    Caption,

    /// <summary>A section name or a credit.</summary>
    Meta,
}

/// <summary>Compares lines with <c>page-lines.txt</c>.</summary>
internal static class PageLines
{
    private const int LongestKnown = 40;

    private static readonly FrozenDictionary<string, PageLine> Whole = Read("line");
    private static readonly FrozenDictionary<string, PageLine> Starts = Read("start");
    private static readonly (string Words, PageLine Kind)[] Within = [.. Read("within").Select(entry => (entry.Key, entry.Value))];
    private static readonly int LongestStart = Starts.Keys.Max(key => key.AsSpan().Count(' ') + 1);

    /// <summary>The kind of a line by its folded words.</summary>
    /// <param name="words">The words without marks, at least the first 41 of them.</param>
    /// <param name="mayBeProse">True for a line that could be an article's sentence; only entries of the whole line, and phrases that no sentence starts with or holds, count then.</param>
    public static PageLine KindOf(IReadOnlyList<string> words, bool mayBeProse)
    {
        if (words.Count is 0 or > LongestKnown)
            return PageLine.None;
        var line = string.Join(' ', words);
        if (Whole.TryGetValue(line, out var kind))
            return kind;
        if (StartOf(words, mayBeProse ? 3 : 1) is var start && start != PageLine.None)
            return start;
        foreach (var (phrase, within) in Within)
        {
            if (line.Contains(phrase, StringComparison.Ordinal))
                return within;
        }

        return PageLine.None;
    }

    /// <summary>The kind of the longest start of at least <paramref name="atLeast"/> words; one- and two-word starts are too common in sentences ("Related parties …").</summary>
    private static PageLine StartOf(IReadOnlyList<string> words, int atLeast)
    {
        for (var length = Math.Min(words.Count, LongestStart); length >= atLeast; length--)
        {
            if (Starts.TryGetValue(string.Join(' ', words.Take(length)), out var kind))
                return kind;
        }

        return PageLine.None;
    }

    private static FrozenDictionary<string, PageLine> Read(string compare)
    {
        var entries = new Dictionary<string, PageLine>(StringComparer.Ordinal);
        foreach (var line in Lexicon.Lines("page-lines.txt"))
        {
            var parts = line.Split(' ', 3);
            if (parts[1] == compare)
                entries[parts[2]] = Enum.Parse<PageLine>(parts[0], ignoreCase: true);
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
