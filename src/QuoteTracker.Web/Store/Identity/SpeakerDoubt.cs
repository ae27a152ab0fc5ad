namespace QuoteTracker.Web.Store.Identity;

/// <summary>Two groups that may be one.</summary>
internal sealed record SpeakerDoubt(SpeakerGroup One, SpeakerGroup Other, double Score, string Reason);
