using QuoteTracker.Analysis.Quotes;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>One decision to make, with the evidence beside it.</summary>
public abstract record ReviewItem(string Key)
{
    /// <summary>Who said this? <see cref="Before"/> and <see cref="After"/> are the text around the quote.</summary>
    public sealed record OfQuote(
        long Id, long DocumentId, string? Title, string? Source, DateShown Date, QuoteKind Kind, string Before, string Text, string After,
        string? Mention, string Reason, double Confidence, SpeakerShown? Speaker, IReadOnlyList<SpeakerShown> Candidates) : ReviewItem($"q{Id}");

    /// <summary>Are these two one?</summary>
    public sealed record OfSpeakers(SpeakerEvidence First, SpeakerEvidence Second, double Score, string Reason) : ReviewItem($"s{First.Id}-{Second.Id}");

    /// <summary>Is this the same thing said?</summary>
    public sealed record OfStatements(StatementEvidence First, StatementEvidence Second, string Difference) : ReviewItem($"t{First.Id}-{Second.Id}");

    /// <summary>When was this? <see cref="Start"/> is how the text begins.</summary>
    public sealed record OfDocument(long Id, string? Title, string? Source, string Origin, DateShown Date, string Start, int Quotes, DateTime ImportedAt) : ReviewItem($"d{Id}");
}
