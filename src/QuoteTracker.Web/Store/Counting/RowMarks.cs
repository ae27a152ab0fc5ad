namespace QuoteTracker.Web.Store.Counting;

/// <summary>Where a quote stands among the selected ones, which come by statement and utterance.</summary>
[Flags]
internal enum RowMarks : byte
{
    None = 0,
    BeginsStatement = 1,
    BeginsUtterance = 2,
    NeedsReview = 4,
}
