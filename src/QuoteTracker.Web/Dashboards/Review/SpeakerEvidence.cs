using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What is known of a speaker, to be held against another.</summary>
public sealed record SpeakerEvidence(
    long Id, string Name, SpeakerKind Kind, int Color, int Quotes, DateOnly? First, DateOnly? Last,
    IReadOnlyList<string> Aliases, IReadOnlyList<string> Roles, IReadOnlyList<string> Sources, IReadOnlyList<string> Examples);
