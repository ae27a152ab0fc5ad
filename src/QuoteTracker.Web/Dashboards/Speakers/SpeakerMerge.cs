namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>What a person decided: the others become the one that stays.</summary>
public sealed record SpeakerMerge(IReadOnlyList<long> Others, long Into);
