namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>The queues with their words on the page, in the order of the page.</summary>
public static class ReviewQueues
{
    public static IReadOnlyList<QueueWords> All { get; } =
    [
        new(ReviewQueue.UnknownSpeaker, "speaker", "Unknown speaker", "Who said this?", "Words that most documents report come first."),
        new(ReviewQueue.LowConfidence, "confidence", "Not sure", "Is this the right speaker?", "What changes most comes first: documents that report the words, times the doubt."),
        new(ReviewQueue.SameSpeaker, "same-speaker", "Same speaker?", "Are these two one and the same?", "What changes most comes first: quotes of the side with fewer, times the doubt."),
        new(ReviewQueue.Namesakes, "namesakes", "Namesakes?", "Is this one person, or two of one name?", "What changes most comes first: quotes of the side with fewer, times the doubt."),
        new(ReviewQueue.SameStatement, "same-statement", "Same statement?", "Do these two say the same thing?", "What changes most comes first: reports of the side with fewer."),
        new(ReviewQueue.Undated, "undated", "Undated", "When was this published?", "Documents with most quotes come first."),
    ];

    /// <summary>The queue that an address names; null for none.</summary>
    public static ReviewQueue? Parse(string? address) => All.Where(q => q.Address == address).Select(q => (ReviewQueue?)q.Queue).FirstOrDefault();

    public static QueueWords Of(ReviewQueue queue) => All.First(q => q.Queue == queue);
}
