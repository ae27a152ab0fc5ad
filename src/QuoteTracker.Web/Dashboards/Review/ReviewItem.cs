using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>One decision to make, with the evidence beside it.</summary>
public abstract record ReviewItem(string Key)
{
    /// <summary>With what else of the queue it can be settled together.</summary>
    public IReadOnlyList<ReviewBatch> Batches { get; init; } = [];

    /// <summary>What the question is about in a few words, for those who hear it.</summary>
    public abstract string Gist { get; }

    /// <summary>Who said this? <see cref="Before"/> and <see cref="After"/> are the text around the quote.</summary>
    public sealed record OfQuote(
        long Id, long DocumentId, string? Title, string? Source, DateShown Date, QuoteKind Kind, string Before, string Text, string After,
        string? Mention, string Reason, double Confidence, LikelySpeaker? Speaker, IReadOnlyList<LikelySpeaker> Candidates) : ReviewItem(ReviewKey.OfQuote(Id))
    {
        /// <summary>Who may have said it, the likeliest first: the speaker as it stands, then the others.</summary>
        public IReadOnlyList<LikelySpeaker> Choices => Speaker is null ? Candidates : [Speaker with { Chance = Confidence }, .. Candidates];

        public override string Gist => $"“{Text}” {(Choices.Count == 0 ? "" : $"Perhaps {Choices[0].Name}.")}";
    }

    /// <summary>Are these two one?</summary>
    public sealed record OfSpeakers(SpeakerEvidence First, SpeakerEvidence Second, double Score, string Reason) : ReviewItem(ReviewKey.OfSpeakers(First.Id, Second.Id))
    {
        /// <summary>Documents that quote both, the latest first; a few.</summary>
        public IReadOnlyList<SharedDocument> Together { get; init; } = [];

        /// <summary>Sources that quote both.</summary>
        public IReadOnlyList<string> SharedSources => [.. First.Sources.Intersect(Second.Sources, StringComparer.Ordinal)];

        /// <summary>The one whose name stays when they are one.</summary>
        public SpeakerEvidence Kept => PairSide.Kept(First.Side, Second.Side).Id == Second.Id ? Second : First;

        /// <summary>The one that becomes the other.</summary>
        public SpeakerEvidence Gone => Kept == First ? Second : First;

        public override string Gist => $"{First.Name}, {Second.Name}. {Reason}.";
    }

    /// <summary>Does <see cref="Other"/>, what some documents say of a speaker, mean the same person as <see cref="Rest"/>, what all others say? <see cref="Part"/> is that of <see cref="PossibleNamesake"/>, <see cref="Says"/> what those documents say of who it is.</summary>
    public sealed record OfNamesakes(SpeakerEvidence Rest, SpeakerEvidence Other, string Part, string Says, double Score, string Reason) : ReviewItem(ReviewKey.OfNamesakes(Rest.Id, Part))
    {
        public override string Gist => $"{Rest.Name}; {Says}. {Reason}.";
    }

    /// <summary>Is this the same thing said?</summary>
    public sealed record OfStatements(StatementEvidence First, StatementEvidence Second, string Difference) : ReviewItem(ReviewKey.OfStatements(First.Id, Second.Id))
    {
        /// <summary>The one whose wording stays when they are one: the one reported more.</summary>
        public StatementEvidence Kept => Second.Reports > First.Reports ? Second : First;

        /// <summary>The one that becomes a part of the other.</summary>
        public StatementEvidence Gone => Kept == First ? Second : First;

        /// <summary>For a suggestion that they make the same point in other words: why; null for nearly the same words.</summary>
        public string? Reason { get; init; }

        /// <summary>How near they are in what they speak of, 0 to 1.</summary>
        public double Score { get; init; }

        /// <summary>How the two stand to each other.</summary>
        public string Level => StatementWords.Of(Reason is null ? WordingLevel.NearlySameWords : WordingLevel.SamePoint);

        /// <summary>True when nobody said both: who says the later one takes up the other in own words.</summary>
        public bool IsEcho => SamePoint.AreOthers(First.Speakers.Select(s => s.Id), Second.Speakers.Select(s => s.Id));

        public override string Gist => $"“{First.Text}” “{Second.Text}” {Level}.";
    }

    /// <summary>When was this? <see cref="Start"/> is how the text begins.</summary>
    public sealed record OfDocument(long Id, string? Title, string? Source, string Origin, DateShown Date, string Start, int Quotes, DateTime ImportedAt) : ReviewItem(ReviewKey.OfDocument(Id))
    {
        public override string Gist => Title ?? Origin;
    }
}
