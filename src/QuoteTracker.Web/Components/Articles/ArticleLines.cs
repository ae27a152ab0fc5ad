using System.Buffers;

namespace QuoteTracker.Web.Components.Articles;

/// <summary>Finds the paragraphs of a text: its lines, those joined that were broken at a column.</summary>
public static class ArticleLines
{
    private const int NarrowestColumn = 45;
    private const int WidestColumn = 110;
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>The paragraphs within the span, in order, without the white space around them.</summary>
    public static IReadOnlyList<ArticleSpan> Paragraphs(string text, ArticleSpan within)
    {
        var paragraphs = new List<ArticleSpan>();
        var together = new List<ArticleSpan>();
        foreach (var line in Lines(text, within))
        {
            if (line.End > line.Start)
            {
                together.Add(line);
                continue;
            }

            Close(text, together, paragraphs);
        }

        Close(text, together, paragraphs);
        return paragraphs;
    }

    private static IEnumerable<ArticleSpan> Lines(string text, ArticleSpan within)
    {
        for (var start = within.Start; start < within.End;)
        {
            var length = text.AsSpan(start, within.End - start).IndexOfAny(LineEnds);
            var end = length < 0 ? within.End : start + length;
            yield return Trim(text, start, end);
            start = end + (end + 1 < within.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static void Close(string text, List<ArticleSpan> together, List<ArticleSpan> paragraphs)
    {
        if (IsWrapped(text, together))
            paragraphs.Add(new(together[0].Start, together[^1].End));
        else
            paragraphs.AddRange(together);
        together.Clear();
    }

    /// <summary>True for lines of middling length of which one ends inside a sentence: the next begins with a small letter.</summary>
    private static bool IsWrapped(string text, List<ArticleSpan> lines)
    {
        if (lines.Count < 2 || lines.Any(l => l.End - l.Start > WidestColumn) || lines.SkipLast(1).Any(l => l.End - l.Start < NarrowestColumn))
            return false;
        return lines.Skip(1).Zip(lines).Any(pair => char.IsLower(text[pair.First.Start]) && text[pair.Second.End - 1] is not ('.' or '!' or '?'));
    }

    private static ArticleSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }
}
