using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Web.Dashboards.Quotes;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>One decision to make, with the evidence beside it.</summary>
public abstract record ReviewItem(string Key)
{
    /// <summary>Who said this? <see cref="Before"/> and <see cref="After"/> are the text around the quote.</summary>
    public sealed record OfQuote(
        long Id, long DocumentId, string? Title, string? Source, DateShown Date, QuoteKind Kind, string Before, string Text, string After,
        string? Mention, string Reason, double Confidence, LikelySpeaker? Speaker, IReadOnlyList<LikelySpeaker> Candidates) : ReviewItem($"q{Id}")
    {
        /// <summary>Who may have said it, the likeliest first: the speaker as it stands, then the others.</summary>
        public IReadOnlyList<LikelySpeaker> Choices => Speaker is null ? Candidates : [Speaker with { Chance = Confidence }, .. Candidates];
    }

    /// <summary>Are these two one?</summary>
    public sealed record OfSpeakers(SpeakerEvidence First, SpeakerEvidence Second, double Score, string Reason) : ReviewItem($"s{First.Id}-{Second.Id}")
    {
        /// <summary>The one whose name stays when they are one: the fuller name, or else the one quoted more.</summary>
        public SpeakerEvidence Kept => Holds(Second.Name, First.Name) || (!Holds(First.Name, Second.Name) && Second.Quotes > First.Quotes) ? Second : First;

        /// <summary>The one that becomes the other.</summary>
        public SpeakerEvidence Gone => Kept == First ? Second : First;

        private static bool Holds(string name, string other) => name.Length > other.Length && name.Contains(other, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Is this the same thing said?</summary>
    public sealed record OfStatements(StatementEvidence First, StatementEvidence Second, string Difference) : ReviewItem($"t{First.Id}-{Second.Id}")
    {
        /// <summary>The one whose wording stays when they are one: the one reported more.</summary>
        public StatementEvidence Kept => Second.Reports > First.Reports ? Second : First;

        /// <summary>The one that becomes a part of the other.</summary>
        public StatementEvidence Gone => Kept == First ? Second : First;
    }

    /// <summary>When was this? <see cref="Start"/> is how the text begins.</summary>
    public sealed record OfDocument(long Id, string? Title, string? Source, string Origin, DateShown Date, string Start, int Quotes, DateTime ImportedAt) : ReviewItem($"d{Id}");
}
