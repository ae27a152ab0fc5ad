using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Learning;

/// <summary>Holds spans that a person marked against spans that were found.</summary>
public static class MarkedSpan
{
    private const double LeastOverlap = 0.8;

    /// <summary>True when the two share four fifths of their union, marks, blanks and punctuation at both ends apart: as fragments are scored.</summary>
    public static bool IsFound(string text, TextSpan marked, TextSpan found) => Overlap(Trim(text, marked), Trim(text, found)) >= LeastOverlap;

    /// <summary>The shared part as a share of the union; below zero when the two stand apart.</summary>
    public static double Overlap(TextSpan one, TextSpan other)
    {
        var shared = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
        return (double)shared / (Math.Max(one.End, other.End) - Math.Min(one.Start, other.Start));
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return start < end ? new TextSpan(start, end) : span;
    }
}
