namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>A speaker as a choice.</summary>
public sealed record SpeakerShown(long Id, string Name, string? Role, int Color);
