using System.Buffers;
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

    /// <summary>Room for the folded words of nearly every line that is not too long to be known.</summary>
    private const int LongestOnStack = 512;

    private static readonly FrozenDictionary<string, PageLine>.AlternateLookup<ReadOnlySpan<char>> Whole = Lookup(Read("line"));
    private static readonly FrozenDictionary<string, PageLine>.AlternateLookup<ReadOnlySpan<char>> Starts = Lookup(Read("start"));
    private static readonly FrozenDictionary<string, PageLine> Within = Read("within");
    private static readonly int LongestHead = Math.Max(Whole.Dictionary.Keys.Max(WordsIn), Starts.Dictionary.Keys.Max(WordsIn));

    /// <summary>The longest word of each phrase: without it the phrase cannot stand in a line, and the line need not be folded to the end.</summary>
    private static readonly SearchValues<string> SignsOfWithin = SearchValues.Create([.. Within.Keys.Select(key => key.Split(' ').MaxBy(word => word.Length)!)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Where the line stands.</param>
    /// <param name="wordCount">The number of its words; when there are more than 40, any number above that.</param>
    /// <param name="mayBeProse">True for a line that could be an article's sentence; only entries of the whole line, and phrases that no sentence starts with or holds, count then.</param>
    public static PageLine KindOf(string text, TextSpan line, int wordCount, bool mayBeProse)
    {
        if (wordCount is 0 or > LongestKnown)
            return PageLine.None;
        Span<char> room = stackalloc char[LongestOnStack];
        var head = Fold(text, line, LongestHead, room);
        if (wordCount <= LongestHead && Whole.TryGetValue(head, out var kind))
            return kind;
        if (StartOf(head, mayBeProse ? 3 : 1) is var found && found != PageLine.None)
            return found;
        return line.In(text).ContainsAny(SignsOfWithin) ? WithinOf(Fold(text, line, LongestKnown, room)) : PageLine.None;
    }

    /// <summary>The first words of a line, folded, without apostrophes and with a blank between them; in <paramref name="room"/> where they are plain and fit there.</summary>
    private static ReadOnlySpan<char> Fold(string text, TextSpan line, int most, Span<char> room) =>
        FoldPlain(text, line, most, room) is >= 0 and var length ? room[..length] : string.Join(' ', TextLine.WordsOf(text, line).Take(most));

    /// <summary>The length of these words; −1 when one of them is not plain or there is no room for them.</summary>
    private static int FoldPlain(string text, TextSpan line, int most, Span<char> into)
    {
        var length = 0;
        for (var word = WordScanner.Next(text, line.Start, line.End); !word.IsEmpty && most > 0; word = WordScanner.Next(text, word.End, line.End))
        {
            most--;
            if (length + 1 + word.Length > into.Length)
                return -1;
            if (length > 0)
                into[length++] = ' ';
            var folded = PlainFolding.Fold(word.In(text), into[length..]);
            if (folded < 0)
                return -1;
            length += WithoutApostrophes(into.Slice(length, folded));
        }

        return length;
    }

    /// <summary>Takes the apostrophes out of a word and gives the length of the rest.</summary>
    private static int WithoutApostrophes(Span<char> word)
    {
        var length = word.IndexOf('\'');
        if (length < 0)
            return word.Length;
        foreach (var c in word[length..])
        {
            if (c != '\'')
                word[length++] = c;
        }

        return length;
    }

    /// <summary>The kind of the longest start of at least <paramref name="atLeast"/> words; one- and two-word starts are too common in sentences ("Related parties …").</summary>
    private static PageLine StartOf(ReadOnlySpan<char> words, int atLeast)
    {
        var (found, length) = (PageLine.None, 0);
        for (var end = 0; end < words.Length && length < LongestHead; end++)
        {
            var next = words[end..].IndexOf(' ');
            end = next < 0 ? words.Length : end + next;
            if (++length >= atLeast && Starts.TryGetValue(words[..end], out var kind))
                found = kind;
        }

        return found;
    }

    private static PageLine WithinOf(ReadOnlySpan<char> words)
    {
        foreach (var (phrase, kind) in Within)
        {
            if (words.Contains(phrase, StringComparison.Ordinal))
                return kind;
        }

        return PageLine.None;
    }

    private static int WordsIn(string key) => key.AsSpan().Count(' ') + 1;

    private static FrozenDictionary<string, PageLine>.AlternateLookup<ReadOnlySpan<char>> Lookup(FrozenDictionary<string, PageLine> entries) =>
        entries.GetAlternateLookup<ReadOnlySpan<char>>();

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
