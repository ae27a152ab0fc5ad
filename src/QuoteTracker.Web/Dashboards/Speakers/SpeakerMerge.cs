namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>What a person decided: the others become the one that stays, under this name; null to keep its own.</summary>
public sealed record SpeakerMerge(IReadOnlyList<long> Others, long Into, string? Name = null);
