using QuoteTracker.Web.Dashboards.Overview;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What is known of a statement, to be held against another.</summary>
public sealed record StatementEvidence(
    long Id, string Text, int Utterances, int Reports, DateOnly? First, DateOnly? Last, IReadOnlyList<NamedSpeaker> Speakers, IReadOnlyList<string> Sources);
