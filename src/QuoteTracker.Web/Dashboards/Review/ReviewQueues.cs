namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>The queues with their names in addresses and on the page, in the order of the page.</summary>
public static class ReviewQueues
{
    public static IReadOnlyList<(ReviewQueue Queue, string Address, string Name, string Question)> All { get; } =
    [
        (ReviewQueue.UnknownSpeaker, "speaker", "Unknown speaker", "Who said this?"),
        (ReviewQueue.LowConfidence, "confidence", "Not sure", "Is this the right speaker?"),
        (ReviewQueue.SameSpeaker, "same-speaker", "Same speaker?", "Are these two one and the same?"),
        (ReviewQueue.SameStatement, "same-statement", "Same statement?", "Do these two say the same thing?"),
        (ReviewQueue.Undated, "undated", "Undated", "When was this published?"),
    ];

    /// <summary>The queue that an address names; null for none.</summary>
    public static ReviewQueue? Parse(string? address) => All.Where(q => q.Address == address).Select(q => (ReviewQueue?)q.Queue).FirstOrDefault();

    public static string AddressOf(ReviewQueue queue) => All.First(q => q.Queue == queue).Address;

    public static string QuestionOf(ReviewQueue queue) => All.First(q => q.Queue == queue).Question;
}
