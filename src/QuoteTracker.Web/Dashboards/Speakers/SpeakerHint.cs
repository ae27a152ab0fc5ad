namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Another speaker that may be the same, and why.</summary>
public sealed record SpeakerHint(long Id, string Name, string Reason);
