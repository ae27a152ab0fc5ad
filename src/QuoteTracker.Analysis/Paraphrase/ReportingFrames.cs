using System.Buffers;
using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds the words that only say who says it: "The minister said that …", "…, the minister told reporters", "according to the ministry", "I think".</summary>
internal static class ReportingFrames
{
    private const int LongestHead = 9;
    private const int LongestTail = 8;

    /// <summary>Behind a closing mark there is hardly anything but the report.</summary>
    private const int LongestBehindMark = 16;

    private static readonly SearchValues<char> Opening = SearchValues.Create("\"“„«");
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"”“»");
    private static readonly SearchValues<char> Parting = SearchValues.Create(",\"”“:—–");
    private static readonly FrozenSet<string> Verbs = Lexicon.Lines("reporting-verbs.txt").SelectMany(VerbForms.Of).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Saying = Of("verb");
    private static readonly FrozenSet<string> Hearers = Of("hearer");

    /// <summary>The words of one sentence that are marked so; <paramref name="words"/> are all of it in order.</summary>
    public static IReadOnlyList<PointWord> Mark(string text, IReadOnlyList<PointWord> words)
    {
        var (head, tail) = (HeadEnd(text, words), TailStart(text, words));
        // In “I expect a recession,” said the economist, the head is what is reported.
        if (head >= tail)
            head = 0;
        return tail < 2 ? words : [.. words.Select((word, i) => i < head || i >= tail ? word with { IsFrame = true } : word)];
    }

    /// <summary>Behind the last word of a frame at the beginning; 0 when there is none.</summary>
    private static int HeadEnd(string text, IReadOnlyList<PointWord> words)
    {
        if (IsQuoted(text, words))
            return 0;
        if (Comma(text, words, 0) is > 0 and <= LongestHead and var comma && (IsAccordingTo(words, 0) || Segment(words, 0, comma).Any(word => Verbs.Contains(word.Key))) && comma < words.Count - 2)
            return comma;
        for (var at = 0; at < Math.Min(LongestHead, words.Count - 3); at++)
        {
            if (!Verbs.Contains(words[at].Key) && !Saying.Contains(words[at].Key))
                continue;
            var that = Enumerable.Range(at + 1, Math.Min(4, words.Count - at - 1)).FirstOrDefault(i => words[i].Key == "that");
            if (that > 0)
                return that + 1;
            var next = at + 1;
            while (next < words.Count && (Hearers.Contains(words[next].Key) || (words[next].Key == "the" && next + 1 < words.Count && Hearers.Contains(words[next + 1].Key))))
                next++;
            return at > 0 && Saying.Contains(words[at].Key) && words.Count - next > 2 && words[next].Key != "to" ? next : 0;
        }

        return 0;
    }

    /// <summary>The first word of a frame at the end, behind a comma or closing mark; the number of words when there is none.</summary>
    private static int TailStart(string text, IReadOnlyList<PointWord> words)
    {
        var isQuoted = IsQuoted(text, words);
        for (var at = words.Count - 1; at >= Math.Max(2, words.Count - (isQuoted ? LongestBehindMark : LongestTail)); at--)
        {
            if (isQuoted && words.Count - at > LongestTail ? IsParted(text, words, at, Closing) : IsParted(text, words, at))
                return IsAccordingTo(words, at) || Segment(words, at, words.Count).Any(word => Verbs.Contains(word.Key)) ? at : words.Count;
        }

        return words.Count;
    }

    private static int Comma(string text, IReadOnlyList<PointWord> words, int from)
    {
        for (var at = from + 1; at < words.Count; at++)
        {
            if (IsParted(text, words, at))
                return at;
        }

        return 0;
    }

    private static bool IsAccordingTo(IReadOnlyList<PointWord> words, int at) => at + 1 < words.Count && (words[at].Key, words[at + 1].Key) is ("according", "to") or ("in", "my") or ("in", "our");

    private static IEnumerable<PointWord> Segment(IReadOnlyList<PointWord> words, int start, int end) => words.Skip(start).Take(end - start);

    private static FrozenSet<string> Of(string kind) => Lexicon.OfKind("frame-words.txt", kind).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the first word stands behind an opening mark: what it begins is what is said, not who says it.</summary>
    private static bool IsQuoted(string text, IReadOnlyList<PointWord> words) => words.Count > 0 && words[0].Span.Start > 0 && Opening.Contains(text[words[0].Span.Start - 1]);

    private static bool IsParted(string text, IReadOnlyList<PointWord> words, int at) => IsParted(text, words, at, Parting);

    private static bool IsParted(string text, IReadOnlyList<PointWord> words, int at, SearchValues<char> marks) =>
        words[at].Span.Start > words[at - 1].Span.End && text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End).IndexOfAny(marks) >= 0;
}
