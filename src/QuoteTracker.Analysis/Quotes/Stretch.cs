using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>
/// A quoted stretch of one paragraph, mostly between quotation marks (outermost only), whether or not it will turn out to be a quote.
/// Tokens <c>[First, End)</c> stand inside; <c>Span</c> excludes the marks and the white space beside them.
/// </summary>
internal readonly record struct Stretch(int First, int End, TextSpan Span, int Paragraph, MarkFamily Family)
{
    /// <summary>Token of the opening mark, or −1 when it is missing.</summary>
    public int OpenMark { get; init; } = -1;

    /// <summary>Token of the closing mark, or −1 when it is missing.</summary>
    public int CloseMark { get; init; } = -1;

    /// <summary>What shows that it is quoted.</summary>
    public StretchForm Form { get; init; }

    /// <summary>True when the paragraph before ended inside the same quotation.</summary>
    public bool Continues { get; init; }

    /// <summary>The token after everything that belongs to the stretch, its closing mark included.</summary>
    public int After => CloseMark >= 0 ? CloseMark + 1 : End;

    /// <summary>The token where it begins, its opening mark included.</summary>
    public int Before => OpenMark >= 0 ? OpenMark : First;
}
