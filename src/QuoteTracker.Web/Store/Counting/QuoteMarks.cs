using QuoteTracker.Analysis.Quotes;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>What is yes or no of a quote, and its kind in the lowest bits.</summary>
[Flags]
internal enum QuoteMarks : byte
{
    None = 0,

    /// <summary>The bits that hold the <see cref="QuoteKind"/>.</summary>
    Kind = 7,

    /// <summary>There is such a quote and nobody rejected it.</summary>
    Present = 8,

    Reviewed = 16,

    /// <summary>Nobody looked at it, and its speaker is unknown or less sure than the threshold of Review.</summary>
    NeedsReview = 32,
}
