using QuoteTracker.Analysis.Quotes;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>What is yes or no of a quote, its kind in the lowest bits, and where it stands among the others, which come by statement and utterance.</summary>
[Flags]
internal enum RowMarks : ushort
{
    None = 0,

    /// <summary>The bits that hold the <see cref="QuoteKind"/>.</summary>
    Kind = 7,

    /// <summary>A person set the speaker, also to "unknown".</summary>
    SpeakerByHand = 8,

    Reviewed = 16,

    /// <summary>Nobody looked at it, and its speaker is unknown or less sure than the threshold of Review.</summary>
    NeedsReview = 32,

    BeginsStatement = 64,

    BeginsUtterance = 128,

    /// <summary>Its document carries an earlier quote of the same statement, so that it is no report of its own.</summary>
    RepeatsReport = 256,
}
