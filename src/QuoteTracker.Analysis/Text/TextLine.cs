using System.Buffers;

namespace QuoteTracker.Analysis.Text;

/// <summary>A line of a text without the white space around it; empty for a blank line.</summary>
/// <param name="Span">UTF-16, half-open.</param>
internal readonly record struct TextLine(TextSpan Span)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>Splits at LF, CR, CRLF, form feed, NEL and the Unicode line and paragraph separators.</summary>
    public static IReadOnlyList<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new TextLine(Trim(text, new TextSpan(start, end))));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
